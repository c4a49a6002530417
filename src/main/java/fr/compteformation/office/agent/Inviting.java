package fr.compteformation.office.agent;

/**
 * How inviting an agent ended.
 */
public enum Inviting {

	/** The invitation is on its way. */
	DONE,

	/** Another agent has the address; nothing changed. */
	EMAIL_TAKEN,

	/** Another agent has the number; nothing changed. */
	NIR_TAKEN

}
