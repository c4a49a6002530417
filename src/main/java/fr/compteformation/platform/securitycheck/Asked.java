package fr.compteformation.platform.securitycheck;

import org.jspecify.annotations.Nullable;

/**
 * A challenge with what is kept to judge it.
 *
 * @param provider who judges it
 * @param secret what the provider needs for that
 * @param spoken what is said to those who choose to hear it
 */
record Asked(Challenge challenge, ChallengeSource provider, String secret, @Nullable String spoken) {

	@Override
	public String toString() {
		return "********";
	}

}
