/**
 * The page of the galaxy of trades.
 */
@NullMarked
package fr.compteformation.career.galaxy.ui;

import org.jspecify.annotations.NullMarked;
