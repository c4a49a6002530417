package fr.compteformation.training.dossier;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Training;

/**
 * The dossiers in the archive of a person’s data.
 */
@Component
@Order(500)
class DossierPart implements DataPart {

	private final Dossiers dossiers;

	DossierPart(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("dossiers.json", this.dossiers.of(citizen).stream().map(DossierRecord::of).toList());
	}

	/**
	 * A training dossier in the personal data export. Amounts are in euro cents.
	 */
	record DossierRecord(String reference, String state, String title, String provider, long priceCents,
			LocalDate startsOn, LocalDate endsOn, @Nullable String place, @Nullable Exemption exemption,
			@Nullable Long agreedCents, List<Share> funders, @Nullable Offered proposal, Instant draftedAt,
			@Nullable Instant submittedAt, @Nullable Instant proposedAt, @Nullable Instant validatedAt,
			@Nullable Instant startedAt, @Nullable Instant closedAt, @Nullable Instant cancelledAt,
			Presence declaredByProvider, Presence declaredByPerson) {

		static DossierRecord of(DossierDetails dossier) {
			Training training = dossier.training();
			Euros agreed = dossier.agreed();
			ChangeProposal proposal = dossier.terms().proposal();
			DossierDetails.Moments moments = dossier.moments();
			return new DossierRecord(dossier.reference().value(), dossier.state().name(), training.title(),
					training.provider(), training.price().cents(), training.startsOn(), training.endsOn(),
					training.place(), dossier.exemption(), (agreed != null) ? agreed.cents() : null,
					dossier.terms()
						.contributions()
						.entrySet()
						.stream()
						.map((line) -> Share.of(line.getKey(), line.getValue()))
						.toList(),
					(proposal != null) ? Offered.of(proposal) : null, moments.drafted(), moments.submitted(),
					moments.proposed(), moments.validated(), moments.started(), moments.closed(), moments.cancelled(),
					dossier.presences().byProvider(), dossier.presences().byPerson());
		}

		/** What a funder pays. */
		record Share(Funder funder, long cents, Instant promisedAt, @Nullable Instant confirmedAt) {

			static Share of(Funder funder, Contribution line) {
				return new Share(funder, line.amount().cents(), line.promisedAt(), line.confirmedAt());
			}

		}

		/** What the provider proposes. */
		record Offered(long priceCents, LocalDate startsOn, LocalDate endsOn, boolean exempt) {

			static Offered of(ChangeProposal proposal) {
				return new Offered(proposal.price().cents(), proposal.startsOn(), proposal.endsOn(), proposal.exempt());
			}

		}

	}

}
