package fr.compteformation.access.recovery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;

/**
 * The service for agents who open and decide recovery requests. Every access is
 * journaled, the person is informed of each decision by email, and nobody decides on
 * their own account.
 */
@Service
@Transactional
public class RecoveryCases {

	private final RecoveryRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final RecoveryDelays delays;

	private final RecoveryPeople people;

	private final Journal journal;

	private final AccountEvents events;

	private final Outbox outbox;

	private final Clock clock;

	RecoveryCases(RecoveryRequestRepository requests, OneTimeSecrets secrets, RecoveryDelays delays,
			RecoveryPeople people, Journal journal, AccountEvents events, Outbox outbox, Clock clock) {
		this.requests = requests;
		this.secrets = secrets;
		this.delays = delays;
		this.people = people;
		this.journal = journal;
		this.events = events;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Opens a request; none when there is no such. */
	@PreAuthorize(Agent.ONLY)
	public Optional<RecoveryCase> open(Agent agent, UUID id) {
		return this.requests.findById(id).map((request) -> {
			journal(agent, Act.RECOVERY_OPENED, request, null);
			return request.forAgents(this.people.person(agent, request), this.people.isOwn(agent, request));
		});
	}

	/**
	 * Takes a request to check it.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome take(Agent agent, UUID id, long seen) {
		return change(agent, id, seen, (request) -> {
			request.take(agent, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
			journal(agent, Act.RECOVERY_TAKEN, request, RecoveryState.RECEIVED);
			this.outbox.add(RecoveryMails.Template.RECOVERY_CHECKING, request.id());
		});
	}

	/**
	 * Accepts or refuses a request, as the motive says.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome decide(Agent agent, UUID id, long seen, RecoveryDecision decision) {
		if (decision.getRemark() == null || decision.getRemark().isBlank()) {
			throw new IllegalArgumentException("nothing says what was checked");
		}
		boolean accepted = decision.motive().isAccepting();
		return change(agent, id, seen, (request) -> {
			request.decide(agent, decision, this.clock.instant().truncatedTo(ChronoUnit.MICROS), this.delays.delay());
			journal(agent, accepted ? Act.RECOVERY_ACCEPTED : Act.RECOVERY_REFUSED, request, RecoveryState.CHECKING);
			this.events.write(request.account().value(),
					accepted ? AccountAct.RECOVERY_ACCEPTED : AccountAct.RECOVERY_REFUSED);
			if (!accepted) {
				this.secrets.end(Recoveries.CANCEL_LINK, request.account().value(), SecretState.REVOKED);
			}
			this.outbox.add(
					accepted ? RecoveryMails.Template.RECOVERY_ACCEPTED : RecoveryMails.Template.RECOVERY_REFUSED,
					request.id());
		});
	}

	// Lock, so that the second of two concurrent agents gets a result, not an error.
	private Outcome change(Agent agent, UUID id, long seen, Consumer<RecoveryRequest> verb) {
		Optional<RecoveryRequest> found = this.requests.lock(id);
		if (found.filter((request) -> this.people.isOwn(agent, request)).isPresent()) {
			return Outcome.OWN_ACCOUNT;
		}
		Optional<RecoveryRequest> unchanged = found.filter((request) -> request.version() == seen);
		unchanged.ifPresent(verb);
		return unchanged.isPresent() ? Outcome.DONE : Outcome.CHANGED;
	}

	private void journal(Agent agent, Act act, RecoveryRequest request, @Nullable RecoveryState before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.ACCOUNT, request.account().value()),
				(before != null) ? before.name() : null, request.state().name());
	}

	/**
	 * The result of an agent’s action on a request. The constant names end the
	 * translation keys.
	 */
	public enum Outcome {

		/** Saved, recorded in the audit log and announced by email. */
		DONE,

		/** The request changed after the agent read it. Nothing was saved. */
		CHANGED,

		/** It is the agent’s own account. Nothing was saved. */
		OWN_ACCOUNT;

		/** The translation key of the message. */
		public String messageKey() {
			return "passkey.recovery.outcome." + name();
		}

	}

}
