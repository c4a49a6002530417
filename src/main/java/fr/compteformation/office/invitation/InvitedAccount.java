package fr.compteformation.office.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account of somebody who was invited: then active, disabled when they leave. Never
 * deleted, because the audit log refers to it.
 *
 * @param <U> the principal of those who signed in
 */
@MappedSuperclass
public abstract class InvitedAccount<U extends UserDetails> {

	/** How long an invitation is valid. */
	public static final Duration VALIDITY = Duration.ofHours(72);

	@Id
	private UUID id;

	private String language;

	@Enumerated(EnumType.STRING)
	private AccessState state;

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

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected InvitedAccount() {
	}

	/**
	 * @param locale the language of emails
	 */
	protected InvitedAccount(Locale locale, Instant now) {
		this.id = UUID.randomUUID();
		this.language = locale.getLanguage();
		this.state = AccessState.INVITED;
		this.createdAt = now;
	}

	public abstract InvitedPerson invitee();

	public abstract U principal();

	public UUID id() {
		return this.id;
	}

	public Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	/** The state as stored. */
	public AccessState state() {
		return this.state;
	}

	/** The state, which may also follow from the day. */
	public AccessState state(LocalDate today) {
		return this.state;
	}

	public boolean mayWork(LocalDate today) {
		return state(today) == AccessState.ACTIVE;
	}

	public @Nullable String passwordHash() {
		return this.passwordHash;
	}

	/** Whether the password was chosen after this moment. */
	boolean changedPasswordAfter(Instant moment) {
		return this.passwordChangedAt != null && this.passwordChangedAt.isAfter(moment);
	}

	/** The key of the current invitation link. */
	public String invitation() {
		return this.id + ":" + this.invitationGeneration;
	}

	/** Whether the invitation has expired before it was accepted. */
	public boolean isInvitationOver(Instant now) {
		return this.state == AccessState.INVITED
				&& (this.invitationExpiresAt == null || !now.isBefore(this.invitationExpiresAt));
	}

	/** Invites, or replaces the previous {@link #invitation()}. */
	public void invite(Instant now) {
		if (this.state == AccessState.DISABLED) {
			throw new IllegalStateException("disabled");
		}
		this.invitationGeneration++;
		this.invitationExpiresAt = now.plus(VALIDITY);
	}

	/**
	 * Activates the account with the password that its owner chose; sessions that began
	 * before end.
	 */
	public void choosePassword(String passwordHash, Instant now) {
		activate(passwordHash);
		// The database rounds up what is finer; nobody is signed out for that.
		this.passwordChangedAt = now.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Activates the account. */
	public void activate(String passwordHash) {
		this.passwordHash = passwordHash;
		this.state = AccessState.ACTIVE;
		endInvitation();
	}

	public void disable() {
		this.state = AccessState.DISABLED;
		endInvitation();
	}

	/** Re-enables a disabled account. One without a password must be invited again. */
	public void enable() {
		if (this.state != AccessState.DISABLED) {
			throw new IllegalStateException("not disabled");
		}
		this.state = (this.passwordHash != null) ? AccessState.ACTIVE : AccessState.INVITED;
	}

	protected void endInvitation() {
		this.invitationExpiresAt = null;
	}

}
