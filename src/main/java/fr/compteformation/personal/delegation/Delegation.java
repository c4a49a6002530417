package fr.compteformation.personal.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.security.Citizen;

/**
 * One person’s permission for another to see their rights and, if they wish, to prepare
 * something for them. The form binds this entity; constraint messages are translation
 * keys.
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

	@Enumerated(EnumType.STRING)
	@Column(name = "helper_role")
	private HelperRole role = HelperRole.TRUSTED;

	@Column(name = "prepares_project")
	private boolean preparesProject;

	@Column(name = "prepares_dif")
	private boolean preparesDif;

	@Column(name = "prepares_dossier")
	private boolean preparesDossier;

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
		if (!prepares().isEmpty() && !this.length.isShort()) {
			throw new IllegalArgumentException("too long to prepare anything");
		}
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

	/** What the taker may prepare besides looking. */
	Set<Preparable> prepares() {
		Set<Preparable> prepares = EnumSet.noneOf(Preparable.class);
		if (this.preparesProject) {
			prepares.add(Preparable.PROJECT);
		}
		if (this.preparesDif) {
			prepares.add(Preparable.DIF);
		}
		if (this.preparesDossier) {
			prepares.add(Preparable.DOSSIER);
		}
		return prepares;
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

	public HelperRole getRole() {
		return this.role;
	}

	public void setRole(HelperRole role) {
		this.role = role;
	}

	public boolean isPreparesProject() {
		return this.preparesProject;
	}

	public void setPreparesProject(boolean prepares) {
		this.preparesProject = prepares;
	}

	public boolean isPreparesDif() {
		return this.preparesDif;
	}

	public void setPreparesDif(boolean prepares) {
		this.preparesDif = prepares;
	}

	public boolean isPreparesDossier() {
		return this.preparesDossier;
	}

	public void setPreparesDossier(boolean prepares) {
		this.preparesDossier = prepares;
	}

	public DelegationLength getLength() {
		return this.length;
	}

	public void setLength(DelegationLength length) {
		this.length = length;
	}

}
