package fr.compteformation.office.contact;

/**
 * What a question is about, in the order in which the form offers them.
 */
public enum ContactSubject {

	/** Opening or activating an account. */
	ACCOUNT,
	/** Signing in, a forgotten password included. */
	SIGN_IN,
	/** Somebody else opened an account with the person’s number. */
	OPENED_BY_OTHER,
	/** What an account shows. */
	RIGHTS,
	/** Rights over one’s own data (GDPR, articles 15 to 21). */
	PERSONAL_DATA,
	/** A page that somebody cannot use. */
	ACCESSIBILITY,
	/** Anything else. */
	OTHER

}
