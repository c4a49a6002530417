package fr.compteformation.personal.delegation;

/**
 * What came of using a code. The names end the keys of their texts.
 */
public enum DelegationOutcome {

	/** The rights are shown from now on. */
	DONE,

	/** Never given, used, taken back, or its days are over: which, is told to nobody. */
	UNKNOWN,

	/** It is the person’s own. */
	OWN,

	/** Several tries followed each other too quickly; nothing was checked. */
	TOO_SOON

}
