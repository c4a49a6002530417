package fr.compteformation.people.registration;

/**
 * What an activation link is good for; the name is the end of the keys of its page.
 */
public enum LinkState {

	/** Asks for the password, then activates. */
	USABLE,

	/** The 15 days are over. */
	EXPIRED,

	/** Its account is open. */
	ALREADY_ACTIVATED,

	/** A newer link was sent, or another registration was activated. */
	REPLACED,

	/** Never sent, or cut off when it was copied. */
	UNKNOWN

}
