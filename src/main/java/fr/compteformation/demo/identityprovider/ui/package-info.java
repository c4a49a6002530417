/**
 * The page on which somebody chooses whom they play.
 */
@NullMarked
package fr.compteformation.demo.identityprovider.ui;

import org.jspecify.annotations.NullMarked;
