package fr.compteformation.people.account;

/**
 * What a link to choose a new password is good for; the name is the end of the keys of
 * its page.
 */
public enum PasswordLinkState {

	/** Asks for the new password. */
	USABLE,

	/** The hour is over. */
	EXPIRED,

	/** It has set a password. */
	USED,

	/** A newer link was sent, or the password was changed otherwise. */
	REPLACED,

	/** Never sent, or cut off when it was copied. */
	UNKNOWN

}
