package fr.compteformation.people.registration;

/**
 * What came of asking for the mail again; the name is the end of the key that tells it.
 */
public enum Resend {

	/** It leaves now; older links are dead. */
	SENT,

	/** Five a day are enough. */
	ENOUGH_TODAY,

	/** The registration was activated, overtaken or has expired. */
	OVER

}
