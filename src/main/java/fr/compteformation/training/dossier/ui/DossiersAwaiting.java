package fr.compteformation.training.dossier.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.ChangeProposal;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Dossiers;

/** Dossiers to complete, and those that a training provider has just answered. */
@SpringComponent
@Order(35)
class DossiersAwaiting implements AwaitingSource {

	/** For how many days an answer is news. */
	private static final int NEWS = 7;

	private final Dossiers dossiers;

	private final Clock clock;

	DossiersAwaiting(Dossiers dossiers, Clock clock) {
		this.dossiers = dossiers;
		this.clock = clock;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen)
				? this.dossiers.of(citizen).stream().flatMap((dossier) -> awaited(dossier).stream()).toList()
				: List.of();
	}

	private Optional<Awaiting> awaited(DossierDetails dossier) {
		LocalDate today = PortalTime.today(this.clock);
		LocalDate start = dossier.training().startsOn();
		if (dossier.state() == DossierState.DRAFT) {
			return dossier.missedItsStart(today) ? Optional.empty()
					: Optional.of(thing("training.awaiting.draft.", dossier, start.minusDays(1)));
		}
		ChangeProposal proposal = dossier.terms().proposal();
		if (proposal != null) {
			return dossier.missedItsStart(today) ? Optional.empty()
					: Optional.of(thing("training.awaiting.proposed.", dossier, proposal.startsOn().minusDays(1)));
		}
		if (dossier.declined()) {
			return isNews(dossier.moments().cancelled(), today)
					? Optional.of(thing("training.awaiting.declined.", dossier, null)) : Optional.empty();
		}
		return (dossier.state() == DossierState.VALIDATED && isNews(dossier.moments().validated(), today))
				? Optional.of(thing("training.awaiting.accepted.", dossier, start)) : Optional.empty();
	}

	private static boolean isNews(@Nullable Instant answered, LocalDate today) {
		return answered != null && PortalTime.dayOf(answered).plusDays(NEWS).isAfter(today);
	}

	private static Awaiting thing(String keys, DossierDetails dossier, @Nullable LocalDate day) {
		return new Awaiting(keys, Dossiers.PAGE.of(dossier.reference()), day, List.of(dossier.training().title()));
	}

}
