package fr.compteformation.office.agent;

/**
 * How accepting an invitation ended.
 */
public enum Acceptance {

	/** The agent may sign in now. */
	DONE,

	/** The link was used, replaced or is over; nothing changed. */
	NOT_USABLE,

	/** Another agent has the number; nothing changed. */
	NIR_TAKEN

}
