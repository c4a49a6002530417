package fr.compteformation.rights.dif;

/**
 * The reason of an agent’s decision. The constant names are stored in the database and
 * end the translation keys.
 */
public enum DifMotive {

	ILLEGIBLE, NO_ATTESTATION, OTHER_NAME, OTHER_HOURS, OTHER_DATE, SUCCESSIVE_EMPLOYERS, ALREADY_USED,
	SUSPECTED_FORGERY, OTHER;

	/** The translation key of the reason. */
	public String messageKey() {
		return "dif.motive." + name();
	}

}
