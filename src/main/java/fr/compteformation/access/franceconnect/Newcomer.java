package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import fr.compteformation.access.civilstatus.PivotIdentity;

/**
 * A person who signed in at the provider and whose account is not known yet. Kept only in
 * the HTTP session, for as long as the first sign-in takes.
 *
 * @param identity the identity supplied by the provider
 * @param subject the subject at the provider
 * @param idToken for signing out at the provider
 * @param arrivedAt when the person returned from the provider
 */
public record Newcomer(PivotIdentity identity, ProviderSubject subject, String idToken,
		Instant arrivedAt) implements Serializable {

	/** The attribute of the HTTP session. */
	public static final String ATTRIBUTE = Newcomer.class.getName();

	private static final Duration VALIDITY = Duration.ofMinutes(30);

	public boolean isStillHere(Instant now) {
		return now.isBefore(this.arrivedAt.plus(VALIDITY));
	}

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "********";
	}

}
