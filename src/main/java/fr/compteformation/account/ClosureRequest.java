package fr.compteformation.account;

/**
 * What came of asking to close an account.
 */
public enum ClosureRequest {

	/** It will be closed, unless the person changes their mind. */
	DONE,

	WRONG_PASSWORD,

	/** Too many wrong passwords in a row. */
	TOO_SOON

}
