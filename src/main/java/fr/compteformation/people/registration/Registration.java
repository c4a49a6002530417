package fr.compteformation.people.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.PortalTime;

/**
 * A registration waiting for its activation link. Several may exist for one number; the
 * first one activated wins. At the end all personal data is deleted and only the hashes
 * of the links remain.
 */
@Entity
@Table(name = "registration")
class Registration {

	/** The lifetime of the link, from the time of registration. */
	static final Duration VALIDITY = Duration.ofHours(15 * 24);

	/** How many emails a person may request again per day. */
	static final int RESENDS_A_DAY = 5;

	@EmbeddedId
	private RegistrationId id;

	@Embedded
	@Valid
	@NotNull
	private Identity identity;

	@Column(name = "password_hash")
	private String passwordHash;

	@Column(name = "terms_version")
	private String termsVersion;

	@Column(name = "terms_accepted_at")
	private Instant termsAcceptedAt;

	private String language;

	@Column(name = "registered_at")
	private Instant registeredAt;

	@Column(name = "link_generation")
	private int linkGeneration;

	@Column(name = "resent_on")
	private @Nullable LocalDate resentOn;

	private int resends;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Registration() {
	}

	Registration(Identity identity, String passwordHash, String termsVersion, Locale locale, Instant now) {
		this.id = RegistrationId.random();
		this.identity = identity;
		this.passwordHash = passwordHash;
		this.termsVersion = termsVersion;
		this.termsAcceptedAt = now;
		this.language = locale.getLanguage();
		this.registeredAt = now;
	}

	RegistrationId id() {
		return this.id;
	}

	Identity identity() {
		return this.identity;
	}

	Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	String passwordHash() {
		return this.passwordHash;
	}

	/** When the link expires. */
	Instant expiresAt() {
		return this.registeredAt.plus(VALIDITY);
	}

	boolean isPending(Instant now) {
		return now.isBefore(expiresAt());
	}

	Instant registeredAt() {
		return this.registeredAt;
	}

	/** The key of the current link. */
	String link() {
		return this.id.value() + ":" + this.linkGeneration;
	}

	/**
	 * Prepares a new link; older ones stop working.
	 * @return false if the daily limit is reached
	 */
	boolean renewLink(Instant now) {
		LocalDate today = PortalTime.dayOf(now);
		int resentToday = today.equals(this.resentOn) ? this.resends : 0;
		if (!isPending(now) || resentToday >= RESENDS_A_DAY) {
			return false;
		}
		this.resentOn = today;
		this.resends = resentToday + 1;
		this.linkGeneration++;
		return true;
	}

	/** The data of the new account. */
	NewAccount activate(Instant now) {
		if (!isPending(now)) {
			throw new IllegalStateException("not pending");
		}
		return new NewAccount(this.identity.copy(), this.passwordHash, this.termsVersion, this.termsAcceptedAt,
				locale());
	}

}
