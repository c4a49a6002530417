package fr.compteformation.platform.securitycheck;

import org.jspecify.annotations.Nullable;

/**
 * A challenge with the data to check its answer.
 *
 * @param provider checks the answer
 * @param secret what the provider needs for that
 * @param spoken the digits of the audio version
 */
record Asked(Challenge challenge, ChallengeSource provider, String secret, @Nullable String spoken) {

	@Override
	public String toString() {
		return "********";
	}

}
