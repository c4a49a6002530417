package fr.compteformation.office.professional;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Professional;

/**
 * The account of somebody who works for a training provider or an employer: invited, then
 * active, disabled by a supervisor. Nobody of a provider whose quality certificate has
 * ended may work, from the day after its last day until it is renewed.
 */
@Entity
@Table(name = "professional")
class ProfessionalAccount {

	/** How long an invitation is valid. */
	static final Duration VALIDITY = Duration.ofHours(72);

	@Id
	private UUID id;

	@Embedded
	@Valid
	@NotNull
	private InvitedProfessional invitee;

	private String language;

	@Enumerated(EnumType.STRING)
	private ProfessionalState state;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "password_changed_at")
	private @Nullable Instant passwordChangedAt;

	@Column(name = "invitation_generation")
	private int invitationGeneration;

	@Column(name = "invitation_expires_at")
	private @Nullable Instant invitationExpiresAt;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "signed_in_at")
	private @Nullable Instant signedInAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected ProfessionalAccount() {
	}

	ProfessionalAccount(InvitedProfessional invitee, Locale locale, Instant now) {
		this.id = UUID.randomUUID();
		this.invitee = invitee;
		this.language = locale.getLanguage();
		this.state = ProfessionalState.INVITED;
		this.createdAt = now;
	}

	UUID id() {
		return this.id;
	}

	InvitedProfessional invitee() {
		return this.invitee;
	}

	Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	ProfessionalState state(LocalDate today) {
		return (this.state != ProfessionalState.DISABLED && this.invitee.isOver(today)) ? ProfessionalState.SUSPENDED
				: this.state;
	}

	boolean mayWork(LocalDate today) {
		return state(today) == ProfessionalState.ACTIVE;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	/** Whether the password was chosen after this moment. */
	boolean changedPasswordAfter(Instant moment) {
		return this.passwordChangedAt != null && this.passwordChangedAt.isAfter(moment);
	}

	/** The key of the current invitation link. */
	String invitation() {
		return this.id + ":" + this.invitationGeneration;
	}

	/**
	 * Invites, or replaces the previous {@link #invitation()}. Those who forgot their
	 * password are invited again; the old one works until they choose another.
	 */
	void invite(Instant now) {
		if (this.state == ProfessionalState.DISABLED) {
			throw new IllegalStateException("disabled");
		}
		this.invitationGeneration++;
		this.invitationExpiresAt = now.plus(VALIDITY);
	}

	/** Activates the account with the password that its owner chose. */
	void choose(String passwordHash, Instant now) {
		open(passwordHash);
		// The database rounds up what is finer; nobody is signed out for that.
		this.passwordChangedAt = now.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Activates the account. */
	void open(String passwordHash) {
		this.passwordHash = passwordHash;
		this.state = ProfessionalState.ACTIVE;
		this.invitationExpiresAt = null;
	}

	void disable() {
		this.state = ProfessionalState.DISABLED;
		this.invitationExpiresAt = null;
	}

	/** Re-enables a disabled account. One without a password must be invited again. */
	void enable() {
		if (this.state != ProfessionalState.DISABLED) {
			throw new IllegalStateException("not disabled");
		}
		this.state = (this.passwordHash != null) ? ProfessionalState.ACTIVE : ProfessionalState.INVITED;
	}

	/** Records the last day of a renewed certificate. */
	void renew(LocalDate qualityUntil) {
		if (this.invitee.kind() != Professional.Kind.PROVIDER) {
			throw new IllegalStateException("employers have no certificate");
		}
		this.invitee.setQualityUntil(qualityUntil);
	}

	void signedIn(Instant now) {
		this.signedInAt = now;
	}

	Professional professional() {
		return new Professional(this.id, this.invitee.kind(), this.invitee.siret(), this.invitee.organisation());
	}

	ProfessionalName name() {
		return new ProfessionalName(this.id, this.invitee.name(), this.invitee.organisation());
	}

	ProfessionalLine line(Instant now) {
		ProfessionalState state = state(PortalTime.dayOf(now));
		boolean over = this.state == ProfessionalState.INVITED
				&& (this.invitationExpiresAt == null || !now.isBefore(this.invitationExpiresAt));
		return new ProfessionalLine(this.id, this.invitee.kind(), this.invitee.organisation(), this.invitee.siret(),
				this.invitee.name(), this.invitee.email().value(), this.invitee.getQualityUntil(), state, over,
				this.signedInAt);
	}

}
