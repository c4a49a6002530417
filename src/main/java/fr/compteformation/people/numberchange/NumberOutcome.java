package fr.compteformation.people.numberchange;

/** The result of changing a person’s social security number. */
public enum NumberOutcome {

	/** Stored, logged and announced by email. */
	DONE,

	/** It is already their number. */
	SAME,

	/** It is somebody else’s current or former number. */
	TAKEN,

	/** Another agent changed it after the page was read; nothing changed. */
	CHANGED,

	/** It is the agent’s own number; nothing changed. */
	OWN_ACCOUNT

}
