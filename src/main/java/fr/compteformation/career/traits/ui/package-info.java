/**
 * The page of the questionnaire and its result.
 */
@NullMarked
package fr.compteformation.career.traits.ui;

import org.jspecify.annotations.NullMarked;
