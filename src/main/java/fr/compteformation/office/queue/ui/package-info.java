/**
 * The page on which agents choose what to work on.
 */
@NullMarked
package fr.compteformation.office.queue.ui;

import org.jspecify.annotations.NullMarked;
