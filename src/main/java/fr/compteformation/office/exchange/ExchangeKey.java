package fr.compteformation.office.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/** A key of another program. Its secret is shown once; the database holds a hash. */
@Entity
@Table(name = "exchange_key")
class ExchangeKey {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	// The database gives it.
	@Generated
	@Column(insertable = false, updatable = false)
	private @Nullable Long number;

	@Valid
	@Embedded
	private NewKey described;

	@Column(name = "secret_hash")
	private String secretHash;

	@ElementCollection
	@CollectionTable(name = "exchange_key_scope", joinColumns = @JoinColumn(name = "key_id"))
	@Column(name = "scope")
	@Enumerated(EnumType.STRING)
	private Set<ExchangeScope> scopes;

	@Column(name = "made_at")
	private Instant madeAt;

	@Column(name = "made_by")
	private UUID madeBy;

	@Column(name = "made_by_number")
	private int madeByNumber;

	@Column(name = "used_on")
	private @Nullable LocalDate usedOn;

	@Column(name = "revoked_at")
	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected ExchangeKey() {
	}

	ExchangeKey(NewKey described, Set<ExchangeScope> scopes, SecretToken secret, Agent supervisor, Instant now) {
		this.id = UUID.randomUUID();
		this.described = described;
		this.scopes = EnumSet.copyOf(scopes);
		this.secretHash = secret.hash();
		this.madeAt = now;
		this.madeBy = supervisor.agentId();
		this.madeByNumber = supervisor.number();
	}

	UUID id() {
		return this.id;
	}

	long number() {
		return Objects.requireNonNull(this.number);
	}

	String name() {
		return this.described.name();
	}

	boolean isRevoked() {
		return this.revokedAt != null;
	}

	boolean works(LocalDate today) {
		return !isRevoked() && !today.isAfter(this.described.endsOn());
	}

	boolean wasUsedOn(LocalDate day) {
		return day.equals(this.usedOn);
	}

	/** Stops it for good. */
	void revoke(Instant now) {
		if (isRevoked()) {
			throw new IllegalStateException("already revoked");
		}
		this.revokedAt = now;
	}

	ExchangeCaller caller() {
		String company = this.described.getCompany();
		return new ExchangeCaller(this.id, number(), Set.copyOf(this.scopes),
				(company != null) ? new Siret(company) : null);
	}

	ExchangeKeyLine line(LocalDate today) {
		return new ExchangeKeyLine(this.id, number(), name(), EnumSet.copyOf(this.scopes), this.described.getCompany(),
				this.described.endsOn(), this.madeByNumber, this.usedOn, isRevoked() ? ExchangeKeyLine.State.REVOKED
						: works(today) ? ExchangeKeyLine.State.WORKS : ExchangeKeyLine.State.ENDED);
	}

}
