package fr.compteformation.office.agent;

/**
 * The result of inviting an agent.
 */
public enum Inviting {

	/** The invitation was sent. */
	DONE,

	/** Another agent has this address. Nothing changed. */
	EMAIL_TAKEN,

	/** Another agent has this number. Nothing changed. */
	NIR_TAKEN

}
