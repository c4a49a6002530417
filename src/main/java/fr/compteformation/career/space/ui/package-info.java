/**
 * The page of the personal space.
 */
@NullMarked
package fr.compteformation.career.space.ui;

import org.jspecify.annotations.NullMarked;
