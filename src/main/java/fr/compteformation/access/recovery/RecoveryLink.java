package fr.compteformation.access.recovery;

/**
 * What the link is good for by which the owner of the mail address objects; the names end
 * the keys of its page.
 */
public enum RecoveryLink {

	/** A click ends the request and suspends the account. */
	USABLE,

	/** It was used. */
	DONE,

	/** The request came to its end another way. */
	OVER,

	/** Never sent, or cut off when it was copied. */
	UNKNOWN

}
