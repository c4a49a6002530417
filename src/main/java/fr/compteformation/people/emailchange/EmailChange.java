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
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.base.EmailAddress;

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

	@Column(name = "confirm_hash")
	private @Nullable String confirmHash;

	@Column(name = "old_address")
	private @Nullable EmailAddress oldAddress;

	@Column(name = "confirmed_at")
	private @Nullable Instant confirmedAt;

	@Column(name = "undo_hash")
	private @Nullable String undoHash;

	@Version
	private @Nullable Long version;

	enum State {

		PENDING, REPLACED, CANCELLED, CONFIRMED, UNDONE

	}

	/** Requests the change, after reauthentication. */
	void request(AccountId account, Instant now, EmailChangeTokens tokens) {
		this.account = account.value();
		this.requestedAt = now;
		this.confirmHash = tokens.confirming(this).hash();
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
	void confirm(EmailAddress old, Instant now, EmailChangeTokens tokens) {
		require(State.PENDING);
		this.state = State.CONFIRMED;
		this.oldAddress = old;
		this.confirmedAt = now;
		this.undoHash = tokens.undoing(this).hash();
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

	/** The state of the confirmation link. */
	MailLink confirming(Instant now) {
		return switch (this.state) {
			case PENDING -> now.isBefore(confirmUntil()) ? MailLink.USABLE : MailLink.EXPIRED;
			case REPLACED -> MailLink.REPLACED;
			case CANCELLED -> MailLink.CANCELLED;
			case CONFIRMED, UNDONE -> MailLink.DONE;
		};
	}

	/** The state of the undo link. */
	MailLink undoing(Instant now) {
		return switch (this.state) {
			case CONFIRMED -> now.isBefore(undoUntil()) ? MailLink.USABLE : MailLink.EXPIRED;
			case UNDONE -> MailLink.DONE;
			case PENDING, REPLACED, CANCELLED -> MailLink.UNKNOWN;
		};
	}

	UUID id() {
		return this.id;
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
