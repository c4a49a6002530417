package fr.compteformation.training.dossier;

/**
 * Why a person owes no participation (code du travail, L6323-7), as declared by the
 * person; supporting documents are requested later.
 */
public enum Exemption {

	/** Registered as a job seeker. */
	JOB_SEEKER,

	/** The employer pays part of the training. */
	EMPLOYER_CO_FUNDING,

	/**
	 * Permanent incapacity of at least 10 % after a work accident or occupational
	 * disease.
	 */
	INCAPACITY

}
