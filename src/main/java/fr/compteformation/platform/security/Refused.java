package fr.compteformation.platform.security;

/**
 * What the portal refuses. The names stand in the database and in the log, and end the
 * keys of their texts.
 */
public enum Refused {

	/** A password, or any other thing that signs in, which was wrong. */
	SIGN_IN_WRONG,

	/** A sign-in that came too early after others; nothing was checked. */
	SIGN_IN_TOO_SOON,

	/** What a person who is signed in gave to show who they are was wrong. */
	PROOF_WRONG,

	/** The same, too early after others; nothing was checked. */
	PROOF_TOO_SOON,

	/** An act that asks for a proof, without one. */
	PROOF_MISSING,

	/** A file; the detail is why. */
	FILE,

	/** A link of a mail that does nothing any more; the detail is why. */
	LINK,

	/** A page, a file or an act that is not for the person who is signed in. */
	PAGE;

	/** The translation that tells it. */
	public String messageKey() {
		return "security.refused." + name();
	}

}
