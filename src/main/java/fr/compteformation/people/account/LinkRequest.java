package fr.compteformation.people.account;

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
 * A request for a link by any number. Deleted when the email is sent, because only then
 * the account is looked up.
 */
@Entity
@Table(name = "password_link")
class LinkRequest {

	@Id
	private UUID id;

	private @Nullable Nir nir;

	@Enumerated(EnumType.STRING)
	private AccountLink purpose;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected LinkRequest() {
	}

	LinkRequest(Nir nir, AccountLink link, Instant now) {
		this.id = UUID.randomUUID();
		this.nir = nir;
		this.purpose = link;
		this.askedAt = now;
	}

	UUID id() {
		return this.id;
	}

	/** Empty in rows of the former version, which did not store the number. */
	Optional<Nir> nir() {
		return Optional.ofNullable(this.nir);
	}

	AccountLink link() {
		return this.purpose;
	}

	Instant askedAt() {
		return this.askedAt;
	}

}
