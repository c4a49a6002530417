package fr.compteformation.personal.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.security.Citizen;

/**
 * One person’s permission for another to see their rights. The form binds this entity;
 * constraint messages are translation keys.
 */
@Entity
@Table(name = "delegation")
@NamedInterface("forms")
public class Delegation {

	/** How long the code can be used. */
	public static final Duration CODE_VALIDITY = Duration.ofDays(7);

	/** The maximum length of the note, in characters. */
	public static final int MAX_NOTE = 60;

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "giver_id")
	private @Nullable UUID giver;

	@Size(max = MAX_NOTE, message = "delegation.note.tooLong")
	private @Nullable String note;

	@Transient
	private DelegationLength length = DelegationLength.THREE_MONTHS;

	@Column(name = "given_at")
	private @Nullable Instant givenAt;

	@Column(name = "code_until")
	private @Nullable Instant codeUntil;

	private @Nullable Instant until;

	@Column(name = "taker_id")
	private @Nullable UUID taker;

	@Column(name = "taken_at")
	private @Nullable Instant takenAt;

	@Column(name = "seen_at")
	private @Nullable Instant seenAt;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@Version
	private @Nullable Long version;

	void give(Citizen giver, Instant now) {
		this.giver = giver.accountId();
		this.givenAt = now;
		this.codeUntil = now.plus(CODE_VALIDITY);
		this.until = this.length.end(now);
	}

	void take(Citizen taker, Instant now) {
		if (!isOpen(now)) {
			throw new IllegalStateException("the code no longer works: " + this.id);
		}
		this.taker = taker.accountId();
		this.takenAt = now;
	}

	void see(Instant now) {
		this.seenAt = now;
	}

	void end(Instant now) {
		if (this.endedAt == null) {
			this.endedAt = now;
		}
	}

	/** Whether the code can still be used. */
	boolean isOpen(Instant now) {
		return this.taker == null && this.endedAt == null && now.isBefore(codeUntil());
	}

	/** Whether the taker can see the rights now. */
	boolean isInForce(Instant now) {
		return this.taker != null && this.endedAt == null && now.isBefore(until());
	}

	UUID id() {
		return this.id;
	}

	UUID giver() {
		return Objects.requireNonNull(this.giver);
	}

	Optional<UUID> taker() {
		return Optional.ofNullable(this.taker);
	}

	Instant codeUntil() {
		return Objects.requireNonNull(this.codeUntil);
	}

	Instant until() {
		return Objects.requireNonNull(this.until);
	}

	Optional<Instant> seenAt() {
		return Optional.ofNullable(this.seenAt);
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		String kept = (note != null) ? note.replaceAll("\\p{Cc}", "").strip() : "";
		this.note = kept.isEmpty() ? null : kept;
	}

	public DelegationLength getLength() {
		return this.length;
	}

	public void setLength(DelegationLength length) {
		this.length = length;
	}

}
