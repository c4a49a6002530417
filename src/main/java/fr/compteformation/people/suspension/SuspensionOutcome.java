package fr.compteformation.people.suspension;

/** The result of an agent’s decision about an account. */
public enum SuspensionOutcome {

	/** Stored, logged and announced by email. */
	DONE,

	/** Another decision was made after the agent read the page; nothing changed. */
	CHANGED,

	/** It is the agent’s own account; nothing changed. */
	OWN_ACCOUNT

}
