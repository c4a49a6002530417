package fr.compteformation.rights.reading;

/** Whether a document names the person. The constant names end the translation keys. */
public enum NameMatch {

	/** No name was looked for. */
	NOT_ASKED,

	/** First name and family name, side by side. */
	FOUND,

	/** Only a part of it, or among further names: it may be somebody else. */
	PARTLY,

	/** Not found. */
	MISSING;

	/** The translation key of the match. */
	public String messageKey() {
		return "dif.name." + name();
	}

}
