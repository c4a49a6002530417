package fr.compteformation.access.passkey;

/**
 * The result of entering a recovery code. The constant names of errors end the
 * translation keys.
 */
public enum CodeTry {

	/** The code was right and is now used. */
	RIGHT,

	/** The code is unknown or already used. */
	WRONG,

	/** Too many wrong codes; wait before the next one. */
	TOO_SOON

}
