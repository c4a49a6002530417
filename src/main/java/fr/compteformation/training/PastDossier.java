package fr.compteformation.training;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.amounts.Euros;
import fr.compteformation.base.Reference;

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
