package fr.compteformation.people.identity;

/**
 * Mails that a person may do without. What concerns the safety of their account is not
 * among them.
 */
public enum News {

	/** What becomes of a declaration of DIF. */
	DIF,

	/** What becomes of training dossiers. */
	DOSSIERS

}
