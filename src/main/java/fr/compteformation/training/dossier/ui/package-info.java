/**
 * The pages of a person’s training dossiers, and the small catalogue they choose from.
 */
@NullMarked
package fr.compteformation.training.dossier.ui;

import org.jspecify.annotations.NullMarked;
