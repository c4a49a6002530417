package fr.compteformation.training.dossier;

/**
 * Who pays a part of a training beside the rights.
 */
public enum Funder {

	/** The employer, whose share also exempts from the participation. */
	EMPLOYER,

	/** The region. */
	REGION,

	/** The public employment service. */
	JOB_CENTRE,

	/** The person: the share that is left, from the validation on. */
	ONESELF

}
