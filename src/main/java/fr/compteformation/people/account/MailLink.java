package fr.compteformation.people.account;

/**
 * What a link in a mail about an account is good for; the names end the keys of its page.
 */
public enum MailLink {

	/** A click does what its page says. */
	USABLE,

	/** What its page says was done. */
	DONE,

	/** Its hours are over. */
	EXPIRED,

	/** A newer link was sent. */
	REPLACED,

	/** The person no longer wants it, or the account was frozen. */
	CANCELLED,

	/** Never sent, or cut off when it was copied. */
	UNKNOWN

}
