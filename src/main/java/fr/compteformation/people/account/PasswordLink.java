package fr.compteformation.people.account;

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

import fr.compteformation.people.holder.Nir;

/**
 * Somebody forgot their password, or wants to sign in without it: at first no more than a
 * number, whoever’s. Once it is about to be sent to the owner of an account it is a link,
 * and the number is forgotten.
 */
@Entity
@Table(name = "password_link")
class PasswordLink {

	/** What the link does, and how long it works from the moment it was asked for. */
	enum Purpose {

		PASSWORD(Duration.ofHours(1)), SIGN_IN(Duration.ofMinutes(15));

		private final Duration validity;

		Purpose(Duration validity) {
			this.validity = validity;
		}

		Duration validity() {
			return this.validity;
		}

	}

	@Id
	private UUID id;

	private @Nullable Nir nir;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

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

	PasswordLink(Nir nir, Purpose purpose, Instant now) {
		this.id = UUID.randomUUID();
		this.purpose = purpose;
		this.nir = nir;
		this.askedAt = now;
	}

	UUID id() {
		return this.id;
	}

	Purpose purpose() {
		return this.purpose;
	}

	/** The account it is for, once that is known. */
	Optional<AccountId> account() {
		return Optional.ofNullable(this.account).map(AccountId::new);
	}

	/** The moment after which the link no longer works. */
	Instant expiresAt() {
		return this.askedAt.plus(this.purpose.validity());
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

	/** It has done what it is for. */
	void use() {
		this.ended = PasswordLinkState.USED;
	}

	/** Another link, or another password, takes its place. */
	void replace() {
		this.ended = PasswordLinkState.REPLACED;
	}

}
