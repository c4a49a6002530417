package fr.compteformation.platform.onetime;

/**
 * The state of a one-time secret, also the result of redeeming it. The names are suffixes
 * of translation keys.
 */
public enum SecretState {

	/** Usable; as a result: it was usable and is now used. */
	VALID,

	/** Its lifetime is over. */
	EXPIRED,

	/** Already used. */
	USED,

	/** Replaced by a newer one, or by another way to the same result. */
	REPLACED,

	/** Revoked. */
	REVOKED,

	/** Too many wrong attempts. */
	TOO_MANY_TRIES,

	/** Wrong digits; attempts are left. */
	WRONG,

	/** Never issued, truncated when copied, or deleted. */
	UNKNOWN

}
