package fr.compteformation.office.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
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

import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/**
 * An agent’s account: invited, then active, disabled when the agent leaves. Never
 * deleted, because the audit log refers to it.
 */
@Entity
@Table(name = "agent")
class AgentAccount {

	/** How long an invitation is valid. */
	static final Duration VALIDITY = Duration.ofHours(72);

	@Id
	private UUID id;

	@Generated
	@Column(name = "number", insertable = false, updatable = false)
	private int number;

	@Embedded
	@Valid
	@NotNull
	private Invitee invitee;

	private String language;

	@Enumerated(EnumType.STRING)
	private AgentState state;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "password_changed_at")
	private @Nullable Instant passwordChangedAt;

	// Only for nodes of the previous version and for table constraints; remove with the
	// next release.
	@Column(name = "invitation_hash")
	private @Nullable String invitationHash;

	@Column(name = "invitation_expires_at")
	private @Nullable Instant invitationExpiresAt;

	@Column(name = "invitation_generation")
	private int invitationGeneration;

	@Column(name = "created_at")
	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected AgentAccount() {
	}

	AgentAccount(Invitee invitee, Locale locale, Instant now) {
		this.id = UUID.randomUUID();
		this.invitee = invitee;
		this.language = locale.getLanguage();
		this.state = AgentState.INVITED;
		this.createdAt = now;
	}

	UUID id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	Invitee invitee() {
		return this.invitee;
	}

	Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	AgentState state() {
		return this.state;
	}

	boolean isActive() {
		return this.state == AgentState.ACTIVE;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	/** The key of the current invitation link. */
	String invitation() {
		return this.id + ":" + this.invitationGeneration;
	}

	/** When the current invitation expires, if there is one. */
	Optional<Instant> invitedUntil() {
		return Optional.ofNullable(this.invitationExpiresAt);
	}

	boolean isInvitedAt(Instant now) {
		return invitedUntil().filter(now::isBefore).isPresent();
	}

	/** Invites, or replaces the previous {@link #invitation()}. */
	void invite(Instant now) {
		if (this.state != AgentState.INVITED) {
			throw new IllegalStateException("has a password already, or is disabled");
		}
		this.invitationGeneration++;
		this.invitationExpiresAt = now.plus(VALIDITY);
	}

	void sent(SecretToken link) {
		this.invitationHash = link.hash();
	}

	/**
	 * Activates the account.
	 * @param nir the agent’s number, if it was not known yet
	 */
	void open(String passwordHash, @Nullable Nir nir) {
		if (this.invitee.getNir() == null) {
			this.invitee.setNir(nir);
		}
		this.passwordHash = passwordHash;
		this.state = AgentState.ACTIVE;
		endInvitation();
	}

	/** Replaces the password; sessions that began before end. */
	void changePassword(String passwordHash, Instant now) {
		this.passwordHash = passwordHash;
		// The database rounds up what is finer; nobody is signed out for that.
		this.passwordChangedAt = now.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Whether the password was changed after this moment. */
	boolean changedPasswordAfter(Instant moment) {
		return this.passwordChangedAt != null && this.passwordChangedAt.isAfter(moment);
	}

	void disable() {
		this.state = AgentState.DISABLED;
		endInvitation();
	}

	/**
	 * Re-enables a disabled agent. An agent without a password must be invited again.
	 */
	void enable() {
		if (this.state != AgentState.DISABLED) {
			throw new IllegalStateException("not disabled");
		}
		this.state = (this.passwordHash != null) ? AgentState.ACTIVE : AgentState.INVITED;
	}

	Agent agent() {
		return new Agent(this.id, this.number, this.invitee.name() + " · " + this.number,
				this.invitee.role() == AgentRole.SUPERVISOR);
	}

	AgentName colleague() {
		return new AgentName(this.id, this.number, this.invitee.name());
	}

	AgentLine line(Instant now, boolean withKey) {
		return new AgentLine(this.id, this.number, this.invitee.name(), this.invitee.role(), this.state,
				this.state == AgentState.INVITED && !isInvitedAt(now), withKey);
	}

	private void endInvitation() {
		this.invitationHash = null;
		this.invitationExpiresAt = null;
	}

}
