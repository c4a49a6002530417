package fr.compteformation.people.emailchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.SecretToken;

/**
 * A change of email address: requested, confirmed by a link sent to the new address, and
 * possibly undone by a link sent to the old one. The form binds this entity; its
 * constraint messages are translation keys.
 */
@Entity
@Table(name = "email_change")
@NamedInterface("forms")
public class EmailChange {

	/** The lifetime of the confirmation link. */
	static final Duration TO_CONFIRM = Duration.ofHours(24);

	/** The lifetime of the undo link. */
	static final Duration TO_UNDO = Duration.ofHours(72);

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Enumerated(EnumType.STRING)
	private State state = State.PENDING;

	@NotNull(message = "account.identity.email")
	private @Nullable EmailAddress address;

	@Column(name = "requested_at")
	private @Nullable Instant requestedAt;

	@Column(name = "old_address")
	private @Nullable EmailAddress oldAddress;

	@Column(name = "confirmed_at")
	private @Nullable Instant confirmedAt;

	/** Written for the former version; a constraint asks for it, too. */
	@Column(name = "undo_hash")
	private @Nullable String undoHash;

	@Version
	private @Nullable Long version;

	enum State {

		PENDING, REPLACED, CANCELLED, CONFIRMED, UNDONE

	}

	/** Requests the change, after reauthentication. */
	void request(AccountId account, Instant now) {
		this.account = account.value();
		this.requestedAt = now;
	}

	/** The same request with a new link. */
	EmailChange again() {
		EmailChange again = new EmailChange();
		again.address = this.address;
		return again;
	}

	void replace() {
		require(State.PENDING);
		this.state = State.REPLACED;
	}

	void cancel() {
		require(State.PENDING);
		this.state = State.CANCELLED;
	}

	/** Confirms the change. */
	void confirm(EmailAddress old, Instant now, SecretToken undo) {
		require(State.PENDING);
		this.state = State.CONFIRMED;
		this.oldAddress = old;
		this.confirmedAt = now;
		this.undoHash = undo.hash();
	}

	/** Undoes the change: the owner of this or an earlier address denies it. */
	void undo() {
		require(State.CONFIRMED);
		this.state = State.UNDONE;
	}

	private void require(State expected) {
		if (this.state != expected) {
			throw new IllegalStateException("not " + expected + ": " + this.id);
		}
	}

	/** Whether the new address can still confirm. */
	boolean isPending(Instant now) {
		return this.state == State.PENDING && now.isBefore(confirmUntil());
	}

	UUID id() {
		return this.id;
	}

	/** Names its links. */
	String key() {
		return this.id.toString();
	}

	AccountId account() {
		return new AccountId(Objects.requireNonNull(this.account));
	}

	EmailAddress address() {
		return Objects.requireNonNull(this.address);
	}

	EmailAddress oldAddress() {
		return Objects.requireNonNull(this.oldAddress);
	}

	boolean isConfirmed() {
		return this.confirmedAt != null;
	}

	Instant confirmedAt() {
		return Objects.requireNonNull(this.confirmedAt);
	}

	Instant confirmUntil() {
		return Objects.requireNonNull(this.requestedAt).plus(TO_CONFIRM);
	}

	Instant undoUntil() {
		return confirmedAt().plus(TO_UNDO);
	}

	public @Nullable EmailAddress getAddress() {
		return this.address;
	}

	public void setAddress(@Nullable EmailAddress address) {
		this.address = address;
	}

}
