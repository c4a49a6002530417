package fr.compteformation.platform.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That a person who is signed in has just shown once more who they are. Verbs which
 * whoever found an open session must not use ask for one; {@link Proofs} makes them.
 */
public final class Proof implements Serializable {

	/** How long one is good for. */
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
