/**
 * The page of statistics.
 */
@NullMarked
package fr.compteformation.office.figures.ui;

import org.jspecify.annotations.NullMarked;
