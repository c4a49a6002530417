package fr.compteformation.office.contact;

/**
 * The subject of a question, in the order of the form.
 */
public enum ContactSubject {

	/** Opening or activating an account. */
	ACCOUNT,
	/** Signing in, including forgotten passwords. */
	SIGN_IN,
	/** Another person opened an account with the person’s number. */
	OPENED_BY_OTHER,
	/** The contents of an account. */
	RIGHTS,
	/** Data subject rights (GDPR art. 15 to 21). */
	PERSONAL_DATA,
	/** A page that a person cannot use. */
	ACCESSIBILITY,
	/** Anything else. */
	OTHER

}
