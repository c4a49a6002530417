package fr.compteformation.people.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.News;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identity.Preferences;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.Citizen;

/**
 * A sign-in identity; at most one per social security number. Opened when its
 * registration is activated.
 */
@Entity
@Table(name = "account")
class Account {

	private static final String HELD = "HELD";

	@EmbeddedId
	private AccountId id;

	// Validated when the form was filled in, which may be two weeks ago.
	@Embedded
	@Valid
	@ConvertGroup(from = OnEntry.class, to = Default.class)
	@NotNull
	private Identity identity;

	/**
	 * Makes the number unique: “HELD” while the account owns its number, the account’s
	 * own id after it was detached.
	 */
	@Column(name = "number_use")
	private String numberUse = HELD;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "terms_version")
	private String termsVersion;

	@Column(name = "terms_accepted_at")
	private Instant termsAcceptedAt;

	@Embedded
	@Valid
	private @Nullable PostalAddress address;

	@Embedded
	@Valid
	@NotNull
	private Preferences preferences;

	@Embedded
	private @Nullable Suspension suspension;

	@Column(name = "activated_at")
	private Instant activatedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Account() {
	}

	Account(NewAccount opening, String termsVersion, Instant now) {
		this.id = AccountId.random();
		this.identity = opening.identity();
		this.passwordHash = opening.passwordHash();
		this.termsVersion = termsVersion;
		this.termsAcceptedAt = opening.termsAcceptedAt();
		this.preferences = new Preferences(opening.locale().getLanguage());
		this.activatedAt = now;
	}

	AccountId id() {
		return this.id;
	}

	Identity identity() {
		return this.identity;
	}

	/** Empty for people who sign in only with FranceConnect. */
	Optional<String> passwordHash() {
		return Optional.ofNullable(this.passwordHash);
	}

	void changePassword(String newHash) {
		this.passwordHash = newHash;
	}

	String acceptedTerms() {
		return this.termsVersion;
	}

	Instant termsAcceptedAt() {
		return this.termsAcceptedAt;
	}

	void accept(String version, Instant now) {
		this.termsVersion = version;
		this.termsAcceptedAt = now;
	}

	Correspondent correspondent(Attachment attachment) {
		AccountNumber number = (attachment instanceof Attachment.Attached attached) ? attached.number() : null;
		return new Correspondent(this.id, this.identity.displayName(), number, this.identity.email(),
				Locale.forLanguageTag(Objects.requireNonNull(this.preferences.getLanguage())));
	}

	boolean wants(News news) {
		return this.preferences.want(news);
	}

	AccountSnapshot snapshot() {
		return new AccountSnapshot(this.id, this.identity.nir(), this.identity.email(), this.suspension, isDetached());
	}

	Profile profile() {
		PostalAddress known = this.address;
		return new Profile(this.identity.copy(), (known != null) ? known.copy() : new PostalAddress(),
				this.preferences.copy());
	}

	/** Applies the editable part of a profile. */
	void keep(Profile profile) {
		this.identity.setLandlinePhone(profile.identity().getLandlinePhone());
		this.identity.setMobilePhone(profile.identity().getMobilePhone());
		this.address = profile.address().isNone() ? null : profile.address().copy();
		this.preferences = profile.preferences().copy();
	}

	void changeEmail(EmailAddress email) {
		this.identity.setEmail(email);
	}

	boolean isSuspended() {
		return this.suspension != null;
	}

	Optional<Suspension> suspension() {
		return Optional.ofNullable(this.suspension);
	}

	void suspend(Suspension why) {
		if (isSuspended()) {
			throw new IllegalStateException("frozen already: " + this.id);
		}
		this.suspension = why;
	}

	void reinstate() {
		if (!isSuspended()) {
			throw new IllegalStateException("not frozen: " + this.id);
		}
		this.suspension = null;
	}

	/**
	 * Detaches an account opened in another person’s name: it stays suspended, and the
	 * number becomes free.
	 */
	void detach(Suspension why) {
		if (isDetached()) {
			throw new IllegalStateException("detached already: " + this.id);
		}
		this.suspension = why;
		this.numberUse = this.id.value().toString();
	}

	boolean isDetached() {
		return !this.numberUse.equals(HELD);
	}

	void changeNumber(Nir nir) {
		this.identity.setNir(nir);
	}

	Citizen citizen() {
		return new Citizen(this.id.value(), this.identity.displayName());
	}

}
