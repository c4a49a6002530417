package fr.compteformation.rights.dif;

/**
 * What the text of all documents of a declaration seems to say about its hours. It helps
 * to choose what to check first, and decides nothing. The names stand in the database,
 * and end the keys of their texts.
 */
public enum DifFinding {

	/** The declared hours stand there. */
	AGREES,

	/** Other hours stand there. */
	DIFFERS,

	/** No hours, such as in a scan. */
	SILENT;

	/** The translation that names it. */
	public String messageKey() {
		return "dif.finding." + name();
	}

}
