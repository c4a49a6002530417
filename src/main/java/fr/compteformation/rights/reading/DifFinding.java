package fr.compteformation.rights.reading;

/**
 * The result of reading all documents of a declaration automatically. It helps agents to
 * prioritise and decides nothing. The constant names are stored in the database and end
 * the translation keys.
 */
public enum DifFinding {

	/** The documents state the declared hours. */
	AGREES,

	/** The documents state other hours. */
	DIFFERS,

	/** No hours were found, as in a scan. */
	SILENT;

	/** The translation key of the finding. */
	public String messageKey() {
		return "dif.finding." + name();
	}

}
