package fr.compteformation.people.numberchange;

/**
 * What came of giving a person another social security number.
 */
public enum NumberOutcome {

	/** It is kept, journaled and told by mail. */
	DONE,

	/** It is the number they have. */
	SAME,

	/** Somebody else has, or had, that number. */
	TAKEN,

	/** Another agent changed it since the page was read; nothing changed. */
	CHANGED,

	/** It is the agent’s own; nothing changed. */
	OWN_ACCOUNT

}
