package fr.compteformation.platform.security;

/**
 * Kinds of refusals. The names are stored in the database, written to the log and used as
 * suffixes of translation keys.
 */
public enum Refused {

	/** A wrong password or other sign-in credential. */
	SIGN_IN_WRONG,

	/** A sign-in stopped by the rate limiter; nothing was checked. */
	SIGN_IN_TOO_SOON,

	/** A failed reauthentication. */
	PROOF_WRONG,

	/** A reauthentication stopped by the rate limiter; nothing was checked. */
	PROOF_TOO_SOON,

	/** A sensitive operation without reauthentication. */
	PROOF_MISSING,

	/** A file; the detail gives the reason. */
	FILE,

	/** A one-time link that no longer works; the detail gives the reason. */
	LINK,

	/** A page, file or operation that the signed-in user may not access. */
	PAGE;

	/** The translation key. */
	public String messageKey() {
		return "security.refused." + name();
	}

}
