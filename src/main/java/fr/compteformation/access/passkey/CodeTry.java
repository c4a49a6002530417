package fr.compteformation.access.passkey;

/**
 * What came of typing a recovery code; the names of what is wrong end the keys of their
 * texts.
 */
public enum CodeTry {

	/** It was right, and is good no more. */
	RIGHT,

	/** It is none of theirs, or was used before. */
	WRONG,

	/** Too many were wrong: the next one must wait. */
	TOO_SOON

}
