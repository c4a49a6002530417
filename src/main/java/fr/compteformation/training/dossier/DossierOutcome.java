package fr.compteformation.training.dossier;

/**
 * The result of a command on a dossier.
 */
public enum DossierOutcome {

	/** Done now or earlier. */
	DONE,

	/** The dossier changed after the person read it. Nothing was done. */
	CHANGED,

	/** The DIF hours must be declared first, even if there are none. Nothing was done. */
	DIF_MISSING,

	/**
	 * The person must prove who they are first. Nothing was done; a submitted dossier
	 * waits.
	 */
	PROOF_MISSING,

	/** The person retired or died: nothing is spent any more. Nothing was done. */
	RIGHTS_CLOSED,

	/** The person would pay more than agreed. Nothing was done. */
	RIGHTS_MISSING,

	/** The training has already begun. Nothing was done. */
	TOO_LATE

}
