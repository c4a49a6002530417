/** Draws the first HTML of pages. */
@NullMarked
package fr.compteformation.platform.sketch.ui;

import org.jspecify.annotations.NullMarked;
