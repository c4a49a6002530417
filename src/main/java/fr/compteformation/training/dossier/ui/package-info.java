/**
 * The pages of training dossiers and the catalogue.
 */
@NullMarked
package fr.compteformation.training.dossier.ui;

import org.jspecify.annotations.NullMarked;
