package fr.compteformation.office.contact;

/**
 * What came of an agent’s act.
 */
public enum ContactOutcome {

	/** It is kept. */
	DONE,

	/** Nothing: somebody else did something to the question since it was read. */
	CHANGED

}
