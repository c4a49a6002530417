package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

	/**
	 * Records what somebody says about the presence at a training that has begun.
	 * @param day the day it is about; {@code null} for the whole training
	 */
	static DossierOutcome declare(Dossier dossier, @Nullable LocalDate day, Instant now, Runnable statement) {
		if (!dossier.state().isAtTraining()) {
			return DossierOutcome.CHANGED;
		}
		if (!dossier.hasBegun(now) || day != null && day.isAfter(PortalTime.dayOf(now))) {
			return DossierOutcome.TOO_EARLY;
		}
		if (day != null && (day.isBefore(dossier.training().startsOn()) || dossier.training().isOver(day))) {
			return DossierOutcome.NOT_A_TRAINING_DAY;
		}
		statement.run();
		moveOn(dossier, now);
		return DossierOutcome.DONE;
	}

	// After downtime, a training may have begun and ended meanwhile.
	static void moveOn(Dossier dossier, Instant now) {
		if (dossier.state() == DossierState.VALIDATED && dossier.hasBegun(now)) {
			dossier.start(now);
		}
		if (dossier.state() == DossierState.IN_TRAINING && dossier.isOver(now)) {
			dossier.close(now);
		}
	}

}
