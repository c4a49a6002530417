package fr.compteformation.training.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;

/**
 * A dossier that was validated before it came here.
 *
 * @param reference under which people know it
 * @param training what it is for
 * @param exemption why the person owes no participation
 * @param agreed the most that the person pays themselves
 * @param submitted when; before the training began
 * @param validated when; before the training began
 */
public record PastDossier(Reference reference, Training training, @Nullable Exemption exemption, Euros agreed,
		Instant submitted, Instant validated) {

}
