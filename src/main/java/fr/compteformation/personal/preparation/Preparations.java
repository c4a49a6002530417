package fr.compteformation.personal.preparation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountSuspended;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.personal.delegation.HelpedPerson;
import fr.compteformation.personal.delegation.Helpers;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;

/**
 * What a helper prepares. Nothing of the person changes: a preparation is a row of its
 * own until the person takes it over.
 */
@Service
@Transactional
public class Preparations {

	/** How much may wait, and how much may be prepared in a day, per delegation. */
	static final int MOST = 20;

	private static final Duration DAY = Duration.ofDays(1);

	private final PreparationRepository preparations;

	private final Helpers helpers;

	private final PreparationCheck check;

	private final AccountEvents events;

	private final Outbox outbox;

	private final PreparationRetention retention;

	private final Clock clock;

	Preparations(PreparationRepository preparations, Helpers helpers, PreparationCheck check, AccountEvents events,
			Outbox outbox, PreparationRetention retention, Clock clock) {
		this.preparations = preparations;
		this.helpers = helpers;
		this.check = check;
		this.events = events;
		this.outbox = outbox;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * What the helper prepared by a delegation that still lets them prepare something.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PreparedByHelper> by(Citizen citizen, UUID delegation) {
		return this.helpers.find(citizen, delegation)
			.map((person) -> prepared(this.preparations.findByDelegationOrderByPreparedAtDesc(delegation)))
			.orElseGet(List::of);
	}

	/**
	 * All that is kept of what the helper prepared, newest first, also by delegations
	 * that have ended; except what they took back.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PreparedByHelper> keptBy(Citizen citizen) {
		return prepared(this.preparations.findByHelperOrderByPreparedAtDesc(citizen.accountId()));
	}

	private static List<PreparedByHelper> prepared(List<Preparation> preparations) {
		return preparations.stream()
			.filter((prepared) -> !prepared.isWithdrawn())
			.map((prepared) -> new PreparedByHelper(prepared.id(), prepared.delegation(), prepared.content(),
					prepared.preparedAt(), prepared.settledAt().orElse(null)))
			.toList();
	}

	/**
	 * Prepares something for the person of a delegation. The same thing again changes
	 * nothing while it waits. The person is informed by email, once a day.
	 * @throws IllegalArgumentException if the content is not valid
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public PreparationOutcome prepare(Citizen citizen, UUID delegation, PreparedContent content) {
		this.check.requireValid(content);
		// Locked first: a revocation waits, or was before.
		return this.helpers.lock(citizen.accountId(), delegation)
			.filter((person) -> person.prepares().contains(content.needs()))
			.map((person) -> prepare(citizen, person, content))
			.orElse(PreparationOutcome.ENDED);
	}

	private PreparationOutcome prepare(Citizen citizen, HelpedPerson person, PreparedContent content) {
		List<Preparation> former = this.preparations.findByDelegationOrderByPreparedAtDesc(person.delegation());
		List<Preparation> open = former.stream().filter(Preparation::isOpen).toList();
		if (open.stream().map(Preparation::content).anyMatch(content::equals)) {
			return PreparationOutcome.DONE;
		}
		Instant yesterday = now().minus(DAY);
		long lately = former.stream().filter((prepared) -> prepared.preparedAt().isAfter(yesterday)).count();
		if (open.size() >= MOST || lately >= MOST) {
			return PreparationOutcome.TOO_MUCH;
		}
		if (!this.check.isOnOffer(content)) {
			return PreparationOutcome.GONE;
		}
		Preparation prepared = this.preparations.save(Preparation.of(person, citizen.accountId(), content, now()));
		this.events.write(person.account(), AccountAct.PREPARED_BY_HELPER);
		if (lately == 0) {
			this.outbox.add(PreparationMails.Template.PREPARED_FOR_YOU, prepared.id());
		}
		return PreparationOutcome.DONE;
	}

	/**
	 * Takes back what the helper prepared, while the person has not settled it.
	 * @return false if it is too late, or was never theirs
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean withdraw(Citizen citizen, UUID id) {
		return this.preparations.lock(id)
			.filter((prepared) -> prepared.helper().equals(citizen.accountId()) && prepared.isOpen())
			.filter((prepared) -> this.helpers.find(citizen, prepared.delegation()).isPresent())
			.map((prepared) -> {
				prepared.withdraw(now());
				return true;
			})
			.orElse(false);
	}

	// An intruder may have prepared it, or invited who did.
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawAll(AccountSuspended suspended) {
		// Locked first: what is prepared at this moment is found, or refused.
		this.helpers.lockAround(suspended.account().value());
		this.preparations.lockOpenAround(suspended.account().value()).forEach((prepared) -> prepared.withdraw(now()));
	}

	/** Deletes preparations past their retention. */
	void forgetOld() {
		this.preparations.deleteBefore(now().minus(this.retention.preparation()));
	}

	// Truncated to the database’s precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
