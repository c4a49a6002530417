package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.catalogue.Training;

/**
 * A training dossier in the personal data export. Amounts are in euro cents.
 */
record DossierRecord(String reference, String state, String title, String provider, long priceCents, LocalDate startsOn,
		LocalDate endsOn, @Nullable String place, @Nullable Long agreedCents, Instant draftedAt,
		@Nullable Instant submittedAt, @Nullable Instant validatedAt, @Nullable Instant startedAt,
		@Nullable Instant closedAt, @Nullable Instant cancelledAt) {

	static DossierRecord of(DossierDetails dossier) {
		Training training = dossier.training();
		Euros agreed = dossier.agreed();
		DossierDetails.Moments moments = dossier.moments();
		return new DossierRecord(dossier.reference().value(), dossier.state().name(), training.title(),
				training.provider(), training.price().cents(), training.startsOn(), training.endsOn(), training.place(),
				(agreed != null) ? agreed.cents() : null, moments.drafted(), moments.submitted(), moments.validated(),
				moments.started(), moments.closed(), moments.cancelled());
	}

}
