/**
 * The page on which people declare their hours of DIF.
 */
@NullMarked
package fr.compteformation.dif.ui;

import org.jspecify.annotations.NullMarked;
