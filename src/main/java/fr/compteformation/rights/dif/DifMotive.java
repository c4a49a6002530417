package fr.compteformation.rights.dif;

/**
 * Why an agent decided as they did. The names stand in the database, and end the keys of
 * their texts.
 */
public enum DifMotive {

	ILLEGIBLE, NO_ATTESTATION, OTHER_NAME, OTHER_HOURS, OTHER_DATE, SUCCESSIVE_EMPLOYERS, ALREADY_USED,
	SUSPECTED_FORGERY, OTHER;

	/** The translation that tells it. */
	public String messageKey() {
		return "dif.motive." + name();
	}

}
