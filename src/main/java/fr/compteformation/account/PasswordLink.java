package fr.compteformation.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import fr.compteformation.holder.Nir;

/**
 * Somebody forgot their password, or says so: at first no more than a number, whoever’s.
 * Once it is about to be sent to the owner of an account it is a link, and the number is
 * forgotten.
 */
@Entity
@Table(name = "password_link")
class PasswordLink {

	/** How long the link works, from the moment it was asked for. */
	static final Duration VALIDITY = Duration.ofHours(1);

	@Id
	private UUID id;

	private @Nullable Nir nir;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Column(name = "token_hash")
	private @Nullable String tokenHash;

	@Enumerated(EnumType.STRING)
	private @Nullable PasswordLinkState ended;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected PasswordLink() {
	}

	PasswordLink(Nir nir, Instant now) {
		this.id = UUID.randomUUID();
		this.nir = nir;
		this.askedAt = now;
	}

	UUID id() {
		return this.id;
	}

	/** The account it sets the password of, once that is known. */
	Optional<AccountId> account() {
		return Optional.ofNullable(this.account).map(AccountId::new);
	}

	/** The moment after which the link no longer works. */
	Instant expiresAt() {
		return this.askedAt.plus(VALIDITY);
	}

	/** The number that was typed, once. */
	Optional<Nir> takeNumber() {
		Optional<Nir> typed = Optional.ofNullable(this.nir);
		this.nir = null;
		return typed;
	}

	/** It goes to the owner of this account. */
	void send(AccountId owner, String hash) {
		this.account = owner.value();
		this.tokenHash = hash;
	}

	/** What the page of the link shows. */
	PasswordLinkState stateAt(Instant now) {
		if (this.ended != null) {
			return this.ended;
		}
		return now.isBefore(expiresAt()) ? PasswordLinkState.USABLE : PasswordLinkState.EXPIRED;
	}

	/** It has set the password. */
	void use() {
		this.ended = PasswordLinkState.USED;
	}

	/** Another link, or another password, takes its place. */
	void replace() {
		this.ended = PasswordLinkState.REPLACED;
	}

}
