package fr.compteformation.people.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.PortalTime;

/**
 * A saved registration that waits for its activation link to be used. Several may wait
 * for one number: the first one activated wins. When the wait ends, all that was told is
 * erased and only an {@link EndedLink} stays.
 */
@Entity
@Table(name = "registration")
class Registration {

	/** How long the link works, from the moment the registration was saved. */
	static final Duration VALIDITY = Duration.ofHours(15 * 24);

	/** How many mails a person may ask for again in a day. */
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

	@ElementCollection
	@CollectionTable(name = "activation_link", joinColumns = @JoinColumn(name = "registration_id"))
	private Set<ActivationLink> links = new HashSet<>();

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
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

	/** The moment after which the link no longer works. */
	Instant expiresAt() {
		return this.registeredAt.plus(VALIDITY);
	}

	boolean isPending(Instant now) {
		return now.isBefore(expiresAt());
	}

	int linkGeneration() {
		return this.linkGeneration;
	}

	/** Lets the link of this token, the current one, be found again. */
	void publish(String tokenHash) {
		this.links.add(new ActivationLink(tokenHash, this.linkGeneration));
	}

	/** What the page of a link shows. */
	LinkState stateOf(String tokenHash, Instant now) {
		if (!isPending(now)) {
			return LinkState.EXPIRED;
		}
		boolean current = this.links.contains(new ActivationLink(tokenHash, this.linkGeneration));
		return current ? LinkState.USABLE : LinkState.REPLACED;
	}

	/** What is left of the links once the registration is gone: their hashes and why. */
	List<EndedLink> end(LinkState why, Instant now) {
		return this.links.stream().map((link) -> new EndedLink(link.tokenHash(), why, now)).toList();
	}

	/**
	 * Makes way for a new link; the older ones die.
	 * @return false when no more may be asked for today
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

	/** What the account is opened with. */
	NewAccount activate(Instant now) {
		if (!isPending(now)) {
			throw new IllegalStateException("not pending");
		}
		return new NewAccount(this.identity.copy(), this.passwordHash, this.termsVersion, this.termsAcceptedAt,
				locale());
	}

}
