package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who has shown at the provider who they are, and whose account is not known
 * yet. Kept in the session of the browser only, for as long as filling in the pages of
 * the first use takes.
 *
 * @param identity what the provider told
 * @param subject who they are to the provider
 * @param idToken for the end of their session there
 * @param arrivedAt when they came back from the provider
 */
public record Newcomer(PivotIdentity identity, ProviderSubject subject, String idToken,
		Instant arrivedAt) implements Serializable {

	/** Where the HTTP session holds it. */
	public static final String ATTRIBUTE = Newcomer.class.getName();

	private static final Duration VALIDITY = Duration.ofMinutes(30);

	public boolean isStillHere(Instant now) {
		return now.isBefore(this.arrivedAt.plus(VALIDITY));
	}

	/** It names a person. */
	@Override
	public String toString() {
		return "********";
	}

}
