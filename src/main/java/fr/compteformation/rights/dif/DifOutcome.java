package fr.compteformation.rights.dif;

/**
 * The result of declaring or answering.
 */
public enum DifOutcome {

	/** The hours are credited. */
	DONE,

	/** Another declaration was saved meanwhile, perhaps in another window. */
	CHANGED,

	/** A training dossier was validated meanwhile. */
	LOCKED,

	/** The page was opened after the last day. */
	CLOSED,

	/** The declaration waits for something else, or the time to contest has expired. */
	NOT_NOW,

	/** An uploaded file expired before the declaration. */
	FILE_GONE,

	/** A declaration has at most five files. */
	TOO_MANY_FILES

}
