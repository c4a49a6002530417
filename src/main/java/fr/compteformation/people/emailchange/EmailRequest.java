package fr.compteformation.people.emailchange;

/** The result of a request for a new email address. */
public enum EmailRequest {

	/** A confirmation link is on its way to the new address. */
	SENT,

	/** The account already has this address. */
	SAME_ADDRESS,

	/** The daily limit of emails is reached. */
	ENOUGH_TODAY,

	/** There is no pending change. */
	OVER

}
