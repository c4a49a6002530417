package fr.compteformation.people.identity;

/** Optional emails. Security emails cannot be switched off. */
public enum News {

	/** Progress of a DIF declaration. */
	DIF,

	/** Progress of training files. */
	DOSSIERS

}
