package fr.compteformation.people.emailchange;

/**
 * How asking for another mail address ended.
 */
public enum EmailRequest {

	/** A mail with a link is on its way to the new address. */
	SENT,

	/** It is the address that the account has. */
	SAME_ADDRESS,

	/** Too many mails were sent within a day. */
	ENOUGH_TODAY,

	/** Nothing waits to be confirmed any more. */
	OVER

}
