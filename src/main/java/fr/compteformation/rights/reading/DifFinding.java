package fr.compteformation.rights.reading;

/**
 * The result of reading all documents of a declaration automatically. It helps agents to
 * prioritise and decides nothing. The constant names are stored in the database and end
 * the translation keys.
 */
public enum DifFinding {

	/**
	 * The documents state the declared hours as the final balance of this person, beyond
	 * doubt.
	 */
	AGREES,

	/** The documents state another balance, beyond doubt. */
	DIFFERS,

	/**
	 * Hours were found, but it is not certain that they are the final balance of this
	 * person, or several documents contradict each other.
	 */
	DOUBTFUL,

	/** No hours were found. */
	SILENT;

	/** The translation key of the finding. */
	public String messageKey() {
		return "dif.finding." + name();
	}

}
