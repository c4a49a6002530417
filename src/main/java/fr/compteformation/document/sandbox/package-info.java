/**
 * Keeps at a distance what opens files of people.
 */
@NullMarked
package fr.compteformation.document.sandbox;

import org.jspecify.annotations.NullMarked;
