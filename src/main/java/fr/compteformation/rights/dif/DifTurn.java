package fr.compteformation.rights.dif;

/**
 * Who acts next on a declaration. The names stand in the database.
 */
public enum DifTurn {

	CITIZEN, AGENT,

	/** A supervisor who did not decide before. */
	SUPERVISOR,

	NOBODY

}
