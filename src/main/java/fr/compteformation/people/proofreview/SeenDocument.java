package fr.compteformation.people.proofreview;

/**
 * The kind of document that an agent saw. The names are stored in the database and are
 * suffixes of translation keys.
 */
public enum SeenDocument {

	IDENTITY_CARD, PASSPORT, RESIDENCE_PERMIT;

	/** The translation key. */
	public String messageKey() {
		return "proofreview.document." + name();
	}

}
