package fr.compteformation.people.identityproof;

/** What an account may do before its owner proved who they are. */
public enum IdentityProofPolicy {

	/** Nothing of the holder is shown. */
	BEFORE_RIGHTS,

	/**
	 * Rights that came after the account are shown; nothing is spent, delegated or
	 * exported.
	 */
	BEFORE_SPENDING,

	/** No proof is asked for. Only the demonstration may choose it. */
	NONE

}
