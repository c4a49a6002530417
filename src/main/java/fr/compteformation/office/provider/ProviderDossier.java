package fr.compteformation.office.provider;

import java.io.Serializable;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.training.dossier.DossierDetails;

/**
 * A dossier as its training provider sees it: with the person’s name, without their
 * number, their rights or anything else about them.
 *
 * @param dossier the dossier
 * @param person the person’s name; empty if the account is closed
 * @param answerBy the last day to answer; {@code null} if no answer is awaited
 * @param late whether that day is over
 */
public record ProviderDossier(DossierDetails dossier, String person, @Nullable LocalDate answerBy,
		boolean late) implements Serializable {
}
