package fr.compteformation.platform.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Evidence of a recent reauthentication. Sensitive operations require one, so that nobody
 * can misuse an open session; {@link Proofs} creates it.
 */
public final class Proof implements Serializable {

	/** How long it is valid. */
	public static final Duration VALIDITY = Duration.ofMinutes(5);

	private final UUID account;

	private final Instant givenAt;

	Proof(UUID account, Instant givenAt) {
		this.account = account;
		this.givenAt = givenAt;
	}

	boolean isGoodFor(Citizen citizen, Instant now) {
		return this.account.equals(citizen.accountId()) && now.isBefore(this.givenAt.plus(VALIDITY));
	}

}
