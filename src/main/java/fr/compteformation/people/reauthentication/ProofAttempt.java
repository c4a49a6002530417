package fr.compteformation.people.reauthentication;

import fr.compteformation.platform.security.Proof;

/** The result of a reauthentication. */
public sealed interface ProofAttempt {

	/**
	 * It succeeded.
	 *
	 * @param proof the proof to pass to sensitive operations
	 */
	record Given(Proof proof) implements ProofAttempt {
	}

	/** It failed; nothing else was done. */
	enum Refused implements ProofAttempt {

		/** Nothing was typed, and there is no recent proof. */
		MISSING,

		/** The person has no password, and there is no recent proof. */
		MISSING_OTHERWISE,

		WRONG,

		/** Stopped by the rate limiter; nothing was checked. */
		TOO_SOON;

		/** The translation key of the message. */
		public String messageKey() {
			return "account.proof." + name();
		}

	}

}
