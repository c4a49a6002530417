package fr.compteformation.personal.delegation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.GuessLimiter;

/**
 * The service for people who received a delegation code.
 */
@Service
public class DelegationCodes {

	static final SecretPurpose PURPOSE = SecretPurpose.shown("delegation", Delegation.CODE_VALIDITY);

	private final DelegationRepository delegations;

	private final OneTimeSecrets secrets;

	private final AccountEvents events;

	private final GuessLimiter guesses;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DelegationCodes(DelegationRepository delegations, OneTimeSecrets secrets, AccountEvents events,
			GuessLimiter guesses, Outbox outbox, TransactionTemplate transaction, Clock clock) {
		this.delegations = delegations;
		this.secrets = secrets;
		this.events = events;
		this.guesses = guesses;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Redeems a code and informs its giver by email. The attempt is counted before, and
	 * outside of, the transaction that redeems the code.
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome take(Citizen citizen, String typed) {
		Optional<Guess> guess = this.guesses.admit(counter(citizen));
		if (guess.isEmpty()) {
			return Outcome.TOO_SOON;
		}
		DelegationCode code = DelegationCode.typed(typed);
		Outcome outcome = Objects.requireNonNull(this.transaction.execute((status) -> take(citizen, code)));
		if (outcome == Outcome.DONE) {
			this.guesses.wasRight(guess.get());
		}
		return outcome;
	}

	/** How long attempts are refused as {@link Outcome#TOO_SOON}. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Duration waitOf(Citizen citizen) {
		return this.guesses.waitOf(counter(citizen));
	}

	private static String counter(Citizen citizen) {
		return "delegation-code:" + citizen.accountId();
	}

	private Outcome take(Citizen citizen, DelegationCode code) {
		Optional<Delegation> open = this.secrets.look(PURPOSE, code.token())
			.filter(OneTimeSecret::isValid)
			.flatMap((secret) -> this.delegations.lock(secret.subject()))
			.filter((found) -> found.isOpen(now()));
		if (open.filter((found) -> found.giver().equals(citizen.accountId())).isPresent()) {
			return Outcome.OWN;
		}
		open.ifPresent((found) -> {
			this.secrets.redeem(PURPOSE, code.token());
			found.take(citizen, now());
			this.events.write(found.giver(), AccountAct.DELEGATION_TAKEN);
			this.events.write(citizen.accountId(), AccountAct.DELEGATION_RECEIVED);
			this.outbox.add(DelegationMails.Template.DELEGATION_TAKEN, found.id());
		});
		return open.isPresent() ? Outcome.DONE : Outcome.UNKNOWN;
	}

	// As precise as the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * The result of using a code. The constant names end the translation keys.
	 */
	public enum Outcome {

		/** The rights are visible from now on. */
		DONE,

		/** Unknown, used, revoked or expired. Never reveal which. */
		UNKNOWN,

		/** The person entered their own code. */
		OWN,

		/** Too many attempts; the code was not checked. */
		TOO_SOON

	}

}
