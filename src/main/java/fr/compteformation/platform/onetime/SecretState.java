package fr.compteformation.platform.onetime;

/**
 * What a one-time secret is good for, or what came of using it. The names end the keys of
 * texts.
 */
public enum SecretState {

	/** It works; as the outcome of using it: it worked, and is used now. */
	VALID,

	/** Its lifetime is over. */
	EXPIRED,

	/** It has done what it is for. */
	USED,

	/** A newer one, or another way to the same end, took its place. */
	REPLACED,

	/** It was taken back. */
	REVOKED,

	/** It was guessed at too often. */
	TOO_MANY_TRIES,

	/** The digits are not those that were sent; more tries are left. */
	WRONG,

	/** Never issued, cut off when it was copied, or forgotten. */
	UNKNOWN

}
