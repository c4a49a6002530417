package fr.compteformation.training.dossier;

/**
 * Why a person owes no participation (code du travail, L6323-7), as they say it
 * themselves; a document will be asked for.
 */
public enum Exemption {

	/** Registered as looking for work. */
	JOB_SEEKER,

	/** The employer pays a part of the training. */
	EMPLOYER_CO_FUNDING,

	/**
	 * An accident at work or an occupational disease left an incapacity of 10 % or more.
	 */
	INCAPACITY

}
