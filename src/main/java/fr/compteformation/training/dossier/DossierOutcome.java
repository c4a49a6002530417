package fr.compteformation.training.dossier;

/**
 * What became of something asked for a dossier.
 */
public enum DossierOutcome {

	/** Done, now or before. */
	DONE,

	/** The dossier was changed after the person had read it. Nothing was done. */
	CHANGED,

	/** The hours of DIF must be declared first, be it none. Nothing was done. */
	DIF_MISSING,

	/** The person would pay more than what they agreed to. Nothing was done. */
	RIGHTS_MISSING,

	/** The training has begun. Nothing was done. */
	TOO_LATE

}
