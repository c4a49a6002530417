package fr.compteformation.rights.dif;

/**
 * What came of declaring.
 */
public enum DifOutcome {

	/** The hours stand in the account. */
	DONE,

	/** Another declaration was made meanwhile, perhaps in another window. */
	CHANGED,

	/** A training dossier was validated meanwhile. */
	LOCKED,

	/** The page was opened too late. */
	CLOSED,

	/** An agent waits for something else, or the time to contest is over. */
	NOT_NOW,

	/** A file waited too long to be declared, and is gone. */
	FILE_GONE,

	/** A declaration has five files at most. */
	TOO_MANY_FILES

}
