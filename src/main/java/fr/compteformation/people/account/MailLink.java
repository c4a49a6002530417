package fr.compteformation.people.account;

/**
 * The state of a link in an email about an account; the names are suffixes of translation
 * keys.
 */
public enum MailLink {

	/** A click performs the action. */
	USABLE,

	/** The action was performed. */
	DONE,

	/** The link has expired. */
	EXPIRED,

	/** A newer link was sent. */
	REPLACED,

	/** The person cancelled it, or the account was suspended. */
	CANCELLED,

	/** Never sent, or truncated when copied. */
	UNKNOWN

}
