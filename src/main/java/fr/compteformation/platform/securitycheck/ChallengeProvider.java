package fr.compteformation.platform.securitycheck;

import java.util.Locale;
import java.util.Optional;

/**
 * Asks what people answer easily and robots do not, and judges the answers. Of several
 * providers the first that has a challenge is taken; the portal’s own always has one.
 */
interface ChallengeProvider {

	/** Which challenges are this one’s to judge. */
	ChallengeSource name();

	/** A new challenge; empty when this one has none of that kind, or none now. */
	Optional<Asked> ask(ChallengeId id, CheckKind kind, Locale language);

	/** Whether an answer is right; empty when that cannot be told now. */
	Optional<Boolean> judge(OpenChallenge challenge, String answer);

	/** What is heard instead of seen; empty when there is nothing to hear. */
	Optional<Sound> speak(OpenChallenge challenge, Locale language);

}
