package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;

/**
 * Until when a person may declare, by when everybody acts, and how much one person alone
 * may take away. A validated training dossier ends declaring for ever, even when the
 * dossier ends.
 */
@Component
class DifLimits {

	private final JdbcClient database;

	private final DifPolicies policies;

	private final DifDelays delays;

	private final Clock clock;

	DifLimits(JdbcClient database, DifPolicies policies, DifDelays delays, Clock clock) {
		this.database = database;
		this.policies = policies;
		this.delays = delays;
		this.clock = clock;
	}

	/** As precise as the database. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	LocalDate today() {
		return PortalTime.today(this.clock);
	}

	/** By when whoever’s turn it is acts. */
	LocalDate due(DifState.Turn turn) {
		return (turn == DifState.Turn.CITIZEN) ? answerDue() : this.delays.checkedBy(now());
	}

	/** The last day to answer, or to contest. */
	LocalDate answerDue() {
		return this.delays.answeredBy(now());
	}

	/** Whether a page was opened too late to declare. */
	boolean isOver(Instant opened) {
		LocalDate lastDay = this.policies.difLastDay();
		return lastDay != null && PortalTime.dayOf(opened).isAfter(lastDay);
	}

	/**
	 * The last day on which anybody may declare.
	 * @throws java.util.NoSuchElementException when there is none
	 */
	LocalDate lastDay() {
		return Optional.ofNullable(this.policies.difLastDay()).orElseThrow();
	}

	boolean needsSecondLook(Euros loss) {
		return this.delays.needsSecondLook(loss);
	}

	boolean isLocked(HolderId holder) {
		return this.database.sql("select count(*) from dif_lock where holder_id = ?")
			.param(holder.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Locks under the holder’s lock; again changes nothing. */
	void lock(HolderId holder) {
		this.database.sql("insert into dif_lock (holder_id, locked_at) values (?, ?) on conflict do nothing")
			.params(holder.value(), now().atOffset(ZoneOffset.UTC))
			.update();
	}

}
