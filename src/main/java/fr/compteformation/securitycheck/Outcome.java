package fr.compteformation.securitycheck;

/**
 * What became of an answer. Whatever it is, the challenge is over.
 */
public enum Outcome {

	/** The answer was right. */
	PASSED,

	/** The answer was wrong. */
	WRONG,

	/** The challenge is too old, was answered before, or was asked in another session. */
	EXPIRED

}
