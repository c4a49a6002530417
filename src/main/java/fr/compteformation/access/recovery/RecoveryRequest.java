package fr.compteformation.access.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * A request to sign in by password alone, from a person who lost passkeys and recovery
 * codes: received, checked by an agent, decided, and done once the delay after an
 * acceptance is over. The form binds this entity; constraint messages are translation
 * keys.
 */
@Entity
@Table(name = "recovery_request")
@NamedInterface("forms")
public class RecoveryRequest {

	/** The maximum length of the contact text, in characters. */
	public static final int MAX_CONTACT = 500;

	@Id
	private UUID id = UUID.randomUUID();

	@Version
	private @Nullable Long version;

	@Column(name = "account_id")
	private @Nullable UUID account;

	/** The account while the request is open; unique in the database. */
	@Column(name = "open_account")
	private @Nullable UUID openAccount;

	@Enumerated(EnumType.STRING)
	private RecoveryState state = RecoveryState.RECEIVED;

	@Size(max = MAX_CONTACT, message = "passkey.recovery.contact.tooLong")
	private @Nullable String contact;

	@Column(name = "asked_at")
	private @Nullable Instant askedAt;

	@Column(name = "check_until")
	private @Nullable Instant checkUntil;

	@Column(name = "taken_at")
	private @Nullable Instant takenAt;

	@Column(name = "taken_by")
	private @Nullable UUID takenBy;

	@Column(name = "taken_by_number")
	private @Nullable Integer takenByNumber;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "decided_by")
	private @Nullable UUID decidedBy;

	@Column(name = "decided_by_number")
	private @Nullable Integer decidedByNumber;

	@Embedded
	@Valid
	private @Nullable RecoveryDecision decision;

	@Column(name = "effective_at")
	private @Nullable Instant effectiveAt;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	/** Opens the request; the password must have been checked. */
	void ask(AccountId account, Instant now, Duration toCheck) {
		this.account = account.value();
		this.openAccount = account.value();
		this.askedAt = now;
		this.checkUntil = now.plus(toCheck);
	}

	/** Assigns it to an agent. */
	void take(Agent agent, Instant now) {
		require(RecoveryState.RECEIVED);
		this.state = RecoveryState.CHECKING;
		this.takenAt = now;
		this.takenBy = agent.agentId();
		this.takenByNumber = agent.number();
	}

	/** Records an agent’s decision. */
	void decide(Agent agent, RecoveryDecision decision, Instant now, Duration delay) {
		require(RecoveryState.CHECKING);
		this.decidedAt = now;
		this.decidedBy = agent.agentId();
		this.decidedByNumber = agent.number();
		this.decision = decision.copy();
		if (decision.motive().isAccepting()) {
			this.state = RecoveryState.ACCEPTED;
			this.effectiveAt = now.plus(delay);
		}
		else {
			end(RecoveryState.REFUSED, now);
		}
	}

	/** The person no longer needs it, or objects. */
	void cancel(Instant now) {
		require(RecoveryState.RECEIVED, RecoveryState.CHECKING, RecoveryState.ACCEPTED);
		end(RecoveryState.CANCELLED, now);
	}

	/** Completes it after the delay without objection. */
	void finish(Instant now) {
		if (!isDue(now)) {
			throw new IllegalStateException("not due: " + this.id);
		}
		end(RecoveryState.DONE, now);
	}

	boolean isDue(Instant now) {
		return this.state == RecoveryState.ACCEPTED && !now.isBefore(Objects.requireNonNull(this.effectiveAt));
	}

	private void end(RecoveryState state, Instant now) {
		this.state = state;
		this.endedAt = now;
		this.openAccount = null;
	}

	private void require(RecoveryState... expected) {
		if (!Set.of(expected).contains(this.state)) {
			throw new IllegalStateException(this.state + ": " + this.id);
		}
	}

	UUID id() {
		return this.id;
	}

	long version() {
		return Objects.requireNonNull(this.version);
	}

	AccountId account() {
		return new AccountId(Objects.requireNonNull(this.account));
	}

	RecoveryState state() {
		return this.state;
	}

	Optional<Instant> effectiveAt() {
		return Optional.ofNullable(this.effectiveAt);
	}

	/** The request as the person sees it. */
	RecoveryStatus status() {
		return new RecoveryStatus(this.state, Objects.requireNonNull(this.askedAt),
				Objects.requireNonNull(this.checkUntil), this.takenAt, this.decidedAt, this.effectiveAt);
	}

	/** The request as agents see it. */
	RecoveryCase forAgents(RecoveryPerson person, boolean own) {
		return new RecoveryCase(this.id, version(), status(), Objects.requireNonNullElse(this.contact, ""), person, own,
				this.takenByNumber, this.decidedByNumber, (this.decision != null) ? this.decision.copy() : null);
	}

	public @Nullable String getContact() {
		return this.contact;
	}

	public void setContact(@Nullable String contact) {
		String printable = PrintableText.of(contact);
		this.contact = (printable == null || printable.isEmpty()) ? null : printable;
	}

}
