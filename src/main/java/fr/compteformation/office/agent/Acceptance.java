package fr.compteformation.office.agent;

/**
 * The result of accepting an invitation.
 */
public enum Acceptance {

	/** The agent may now sign in. */
	DONE,

	/** The link was used, replaced or has expired. Nothing changed. */
	NOT_USABLE,

	/** Another agent has this number. Nothing changed. */
	NIR_TAKEN

}
