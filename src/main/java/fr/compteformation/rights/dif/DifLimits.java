package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.dif.constraint.DifPolicies;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * Deadlines, the end of declaring, what a form may hold, and the limit for decisions by
 * one person. A validated training dossier ends declaring permanently, even if it is
 * cancelled.
 */
@Component
class DifLimits {

	private final JdbcClient database;

	private final DifPolicies policies;

	private final DifDelays delays;

	private final Validator validator;

	private final DifDecisions.Hold hold;

	private final Clock clock;

	DifLimits(JdbcClient database, DifPolicies policies, DifDelays delays, Validator validator, DifDecisions.Hold hold,
			Clock clock) {
		this.database = database;
		this.policies = policies;
		this.delays = delays;
		this.validator = validator;
		this.hold = hold;
		this.clock = clock;
	}

	/** Truncated to the database’s precision. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	LocalDate today() {
		return PortalTime.today(this.clock);
	}

	/** The deadline of the party that must act. */
	LocalDate due(DifState.Turn turn) {
		return (turn == DifState.Turn.CITIZEN) ? answerDue() : this.delays.checkedBy(now());
	}

	/** The last day to answer or contest. */
	LocalDate answerDue() {
		return this.delays.answeredBy(now());
	}

	/** Whether a page was opened after the last day. */
	boolean isOver(Instant opened) {
		return isOver(PortalTime.dayOf(opened));
	}

	/** Whether a day is after the last day to declare. */
	boolean isOver(LocalDate day) {
		LocalDate lastDay = this.policies.difLastDay();
		return lastDay != null && day.isAfter(lastDay);
	}

	/**
	 * The last day to declare.
	 * @throws java.util.NoSuchElementException if none is configured
	 */
	LocalDate lastDay() {
		return configuredLastDay().orElseThrow();
	}

	/** The last day to declare, if one is configured. */
	Optional<LocalDate> configuredLastDay() {
		return Optional.ofNullable(this.policies.difLastDay());
	}

	/**
	 * Checks a form again.
	 * @throws ConstraintViolationException if it is not valid
	 */
	<T> void requireValid(T filled) {
		Set<ConstraintViolation<T>> violations = this.validator.validate(filled, OnEntry.class);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

	/** Whether a declaration that waited may replace the holder’s current one. */
	boolean mayReplace(Optional<DifDeclaration> current, WaitingDeclaration declared) {
		return current.stream().allMatch((found) -> found.isReplaceableBy(declared.declaredAt(), today()));
	}

	/** The amount that one decision may take away without review by a supervisor. */
	Euros secondLookLimit() {
		return this.delays.secondLookLimit();
	}

	/** Whether a decision about it waits to take effect, so that no other is possible. */
	boolean isHeld(DifDeclaration.Id id) {
		return this.hold.isHeld(id);
	}

	boolean isLocked(HolderId holder) {
		return this.database.sql("select count(*) from dif_lock where holder_id = ?")
			.param(holder.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Ends declaring, under the holder’s lock. Idempotent. */
	void lock(HolderId holder) {
		this.database.sql("insert into dif_lock (holder_id, locked_at) values (?, ?) on conflict do nothing")
			.params(holder.value(), now().atOffset(ZoneOffset.UTC))
			.update();
	}

}
