package fr.compteformation.personal.delegation;

/**
 * The result of using a code. The constant names end the translation keys.
 */
public enum DelegationOutcome {

	/** The rights are visible from now on. */
	DONE,

	/** Unknown, used, revoked or expired. Never reveal which. */
	UNKNOWN,

	/** The person entered their own code. */
	OWN,

	/** Too many attempts; the code was not checked. */
	TOO_SOON

}
