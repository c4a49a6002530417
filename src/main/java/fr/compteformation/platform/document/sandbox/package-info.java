/**
 * Keeps at a distance what opens files of people.
 */
@NullMarked
package fr.compteformation.platform.document.sandbox;

import org.jspecify.annotations.NullMarked;
