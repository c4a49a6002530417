package fr.compteformation.rights.ledger;

/**
 * A person’s accounts.
 */
public enum Counter {

	/** Compte personnel de formation, in cents; without the DIF. */
	CPF,

	/**
	 * Droit individuel à la formation, in cents: the part of the CPF earned before 2015.
	 */
	DIF,

	/**
	 * What employers add to the CPF, in cents; outside of its yearly credit and its cap.
	 */
	TOP_UP,

	/** Compte d’engagement citoyen, in cents. */
	CEC,

	/** Compte professionnel de prévention, in points. */
	C2P

}
