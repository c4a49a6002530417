package fr.compteformation.people.registration;

/**
 * The result of requesting the email again; the names are suffixes of a translation key.
 */
public enum Resend {

	/** Sent; older links no longer work. */
	SENT,

	/** The daily limit of five is reached. */
	ENOUGH_TODAY,

	/** The registration was activated, superseded or has expired. */
	OVER

}
