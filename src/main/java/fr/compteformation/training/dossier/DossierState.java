package fr.compteformation.training.dossier;

/**
 * Where a dossier is in its life: from draft to closed in this order, or cancelled.
 */
public enum DossierState {

	/** Brouillon: the person has chosen a training and nothing else happened. */
	DRAFT,

	/** Déposé: waits for the training provider. */
	SUBMITTED,

	/** Validé: rights are set aside. */
	VALIDATED,

	/** En formation: the first day has come. */
	IN_TRAINING,

	/** Clos: the last day is over. */
	CLOSED,

	/** Annulé, or refused by the provider: what was set aside has been given back. */
	CANCELLED;

	/** Whether nothing more will happen. */
	public boolean isFinal() {
		return this == CLOSED || this == CANCELLED;
	}

}
