package fr.compteformation.office.contact;

/**
 * The result of an agent’s action.
 */
public enum ContactOutcome {

	/** The change was saved. */
	DONE,

	/** The question changed after the agent read it. Nothing was saved. */
	CHANGED

}
