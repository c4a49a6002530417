package fr.compteformation.people.identityproof;

/** Why somebody should prove who they are. */
public enum ProofNeed {

	/** They did, or the portal asks for no proof. */
	NOTHING,

	/** Their rights are shown; a proof opens spending, delegating and exporting. */
	TO_SPEND,

	/** Nothing is shown before. */
	TO_SEE,

	/** An agent first decides about their name. */
	NAME_FIRST

}
