package fr.compteformation.training.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.catalogue.Training;

/**
 * A dossier that was validated in another system.
 *
 * @param reference its public reference
 * @param training the training
 * @param exemption why the person owes no participation
 * @param agreed the most the person pays
 * @param submitted before the training began
 * @param validated before the training began
 */
public record PastDossier(Reference reference, Training training, @Nullable Exemption exemption, Euros agreed,
		Instant submitted, Instant validated) {

}
