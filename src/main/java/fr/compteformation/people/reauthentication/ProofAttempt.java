package fr.compteformation.people.reauthentication;

import fr.compteformation.platform.security.Proof;

/**
 * What came of asking a person to show once more who they are.
 */
public sealed interface ProofAttempt {

	/**
	 * They did.
	 *
	 * @param proof what verbs ask for
	 */
	record Given(Proof proof) implements ProofAttempt {
	}

	/** They did not; nothing else was done either. */
	enum Refused implements ProofAttempt {

		/** Nothing was typed, and nothing was proved lately. */
		MISSING,

		/** They have no password, and nothing was proved lately. */
		MISSING_OTHERWISE,

		WRONG,

		/** Several tries followed each other too quickly; nothing was checked. */
		TOO_SOON;

		/** What to tell the person. */
		public String messageKey() {
			return "account.proof." + name();
		}

	}

}
