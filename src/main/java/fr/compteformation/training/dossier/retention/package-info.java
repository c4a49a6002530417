/**
 * Deletes the files of dossiers after their retention.
 */
@NullMarked
package fr.compteformation.training.dossier.retention;

import org.jspecify.annotations.NullMarked;
