package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;

/**
 * Advances dossiers when their training begins or ends.
 */
@Component
class DossierCalendar {

	private static final int AT_ONCE = 200;

	private final DossierRepository dossiers;

	private final Holders holders;

	private final Clock clock;

	DossierCalendar(DossierRepository dossiers, Holders holders, Clock clock) {
		this.dossiers = dossiers;
		this.holders = holders;
		this.clock = clock;
	}

	/**
	 * Advances the dossiers of some people.
	 * @return whether there may be more
	 */
	@Transactional
	boolean moveOn() {
		Instant now = this.clock.instant();
		List<HolderId> due = this.dossiers.holdersWithDue(PortalTime.dayOf(now), Limit.of(AT_ONCE));
		if (!due.isEmpty()) {
			this.holders.lock(due);
			this.dossiers.findDue(due, PortalTime.dayOf(now)).forEach((dossier) -> moveOn(dossier, now));
		}
		return due.size() == AT_ONCE;
	}

	// After downtime, a training may have begun and ended meanwhile.
	static void moveOn(Dossier dossier, Instant now) {
		if (dossier.state() == DossierState.VALIDATED && dossier.hasBegun(now)) {
			dossier.start(now);
		}
		if (dossier.state() == DossierState.IN_TRAINING && dossier.training().isOver(PortalTime.dayOf(now))) {
			dossier.close(now);
		}
	}

}
