package fr.compteformation.training.dossier;

/**
 * The state of a dossier, in order from draft to closed, or cancelled.
 */
public enum DossierState {

	/** Brouillon: a training was chosen. */
	DRAFT,

	/** Déposé: waiting for the training provider. */
	SUBMITTED,

	/** Proposé: the provider offers another date or price; waiting for the person. */
	PROPOSED,

	/** Validé: funding is reserved. */
	VALIDATED,

	/** En formation: the training has begun. */
	IN_TRAINING,

	/** Clos: the training has ended. */
	CLOSED,

	/** Annulé: cancelled or refused by the provider; reserved funding was returned. */
	CANCELLED;

	/** Whether the provider may still accept, change or refuse it. */
	boolean waitsForAnAnswer() {
		return this == SUBMITTED || this == PROPOSED;
	}

	/** Whether the training is planned, under way or over. */
	boolean isAtTraining() {
		return this == VALIDATED || this == IN_TRAINING || this == CLOSED;
	}

	/** Whether this is an end state. */
	public boolean isFinal() {
		return this == CLOSED || this == CANCELLED;
	}

}
