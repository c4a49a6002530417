/**
 * The page of the trainings that a person keeps for later.
 */
@NullMarked
package fr.compteformation.training.kept.ui;

import org.jspecify.annotations.NullMarked;
