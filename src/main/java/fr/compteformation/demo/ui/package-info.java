/**
 * The page that shows what the demonstration would have sent.
 */
@NullMarked
package fr.compteformation.demo.ui;

import org.jspecify.annotations.NullMarked;
