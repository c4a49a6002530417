package fr.compteformation.rights;

/**
 * The accounts that a person’s rights stand in.
 */
public enum Counter {

	/** Compte personnel de formation, in euros; the DIF is part of it. */
	CPF,

	/** Compte d’engagement citoyen, in euros. */
	CEC,

	/** Compte professionnel de prévention, in points. */
	C2P

}
