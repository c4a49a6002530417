package fr.compteformation.people.suspension;

/**
 * How an agent’s decision about an account ended.
 */
public enum SuspensionOutcome {

	/** It is kept, journaled and told by mail. */
	DONE,

	/** Something else was decided since the agent read it; nothing changed. */
	CHANGED,

	/** It is the agent’s own account; nothing changed. */
	OWN_ACCOUNT

}
