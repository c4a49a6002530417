package fr.compteformation.people.session;

/**
 * Why a session of a citizen ended. The names stand in the database.
 */
public enum SessionEnd {

	/** On that device itself. */
	SIGNED_OUT,

	/** By the person, from another device. */
	CLOSED,

	/** Nobody came back. */
	IDLE,

	/** It lasted as long as a session may. */
	EXPIRED,

	/** The stay that it began by was used by somebody else, too. */
	STOLEN,

	/** The password is another one now. */
	PASSWORD_CHANGED,

	/** The account may not be used for now. */
	FROZEN,

	/** There is no account any more. */
	ACCOUNT_CLOSED

}
