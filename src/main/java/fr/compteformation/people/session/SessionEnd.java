package fr.compteformation.people.session;

/** Why a session ended. The names are stored in the database. */
public enum SessionEnd {

	/** Signed out on the device itself. */
	SIGNED_OUT,

	/** Ended by the person from another device. */
	CLOSED,

	/** Nobody came back. */
	IDLE,

	/** The maximum lifetime was reached. */
	EXPIRED,

	/** The remember-me cookie was copied and used by somebody else. */
	STOLEN,

	/** The password was changed. */
	PASSWORD_CHANGED,

	/** The account was suspended. */
	FROZEN,

	/** The account was erased. */
	ACCOUNT_CLOSED

}
