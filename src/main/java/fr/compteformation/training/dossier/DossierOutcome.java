package fr.compteformation.training.dossier;

/**
 * The result of a command on a dossier.
 */
public enum DossierOutcome {

	/** Done now or earlier. */
	DONE,

	/** The dossier changed after the person read it. Nothing was done. */
	CHANGED,

	/** The training is no longer in the catalogue. Nothing was done. */
	OFFER_GONE,

	/** The DIF hours must be declared first, even if there are none. Nothing was done. */
	DIF_MISSING,

	/**
	 * The person must prove who they are first. Nothing was done; a submitted dossier
	 * waits.
	 */
	PROOF_MISSING,

	/** Files must show the exemption from the participation. Nothing was done. */
	EXEMPTION_PROOF_MISSING,

	/**
	 * An employer that pays a part exempts from the participation, but its part is not
	 * known. Nothing was done.
	 */
	EMPLOYER_SHARE_MISSING,

	/** Another funder’s promise is not confirmed. Nothing was done. */
	FUNDING_UNCONFIRMED,

	/** Other funders confirmed more than the price. Nothing was done. */
	FUNDING_ABOVE_PRICE,

	/** The person retired or died: nothing is spent any more. Nothing was done. */
	RIGHTS_CLOSED,

	/** The person would pay more than agreed. Nothing was done. */
	RIGHTS_MISSING,

	/**
	 * The training has not begun or not ended, or the day is yet to come. Nothing was
	 * done.
	 */
	TOO_EARLY,

	/** The day lies outside of the training. Nothing was done. */
	NOT_A_TRAINING_DAY,

	/** The training has already begun. Nothing was done. */
	TOO_LATE

}
