package fr.compteformation.people.proofreview;

/**
 * Why somebody came in person. The names are stored in the database and are suffixes of
 * translation keys.
 */
public enum PresentationMotive {

	/** The person can use none of the three ways. */
	NO_OTHER_WAY,

	/** Another way failed. */
	OTHER_WAY_FAILED,

	/** The person needs help with the portal. */
	NEEDS_HELP,

	OTHER;

	/** The translation key. */
	public String messageKey() {
		return "proofreview.motive." + name();
	}

}
