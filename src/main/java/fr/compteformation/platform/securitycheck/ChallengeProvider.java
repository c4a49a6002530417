package fr.compteformation.platform.securitycheck;

import java.util.Locale;
import java.util.Optional;

/**
 * Creates challenges and checks answers. The first provider that has a challenge is used;
 * the portal’s own always has one.
 */
interface ChallengeProvider {

	/** The name stored with its challenges. */
	ChallengeSource name();

	/**
	 * Creates a challenge; empty if this provider has none of that kind, or none now.
	 */
	Optional<Asked> ask(ChallengeId id, CheckKind kind, Locale language);

	/** Whether an answer is right; empty if that cannot be checked now. */
	Optional<Boolean> judge(OpenChallenge challenge, String answer);

	/** The audio version; empty if there is none. */
	Optional<Sound> speak(OpenChallenge challenge, Locale language);

}
