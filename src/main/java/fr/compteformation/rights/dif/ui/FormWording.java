package fr.compteformation.rights.dif.ui;

/**
 * The texts of the form for the person who declares, with a file or without, or for an
 * agent who enters their paper form.
 */
enum FormWording {

	PERSON("dif.form.hours", "dif.hours", "dif.hours.hint", "dif.form.documents", "dif.reading."),

	/** Where no file is required, the form does not announce a comparison. */
	FILE_OPTIONAL("dif.form.hours", "dif.hours", "dif.hours.hint", "dif.form.documents.optional",
			"dif.optional.reading."),

	AGENT("dif.received.hours.title", "dif.received.hours", "dif.received.hours.hint", "dif.received.documents",
			"dif.received.reading.");

	private final String hoursTitle;

	private final String hours;

	private final String hoursHint;

	private final String documentsTitle;

	private final String reading;

	FormWording(String hoursTitle, String hours, String hoursHint, String documentsTitle, String reading) {
		this.hoursTitle = hoursTitle;
		this.hours = hours;
		this.hoursHint = hoursHint;
		this.documentsTitle = documentsTitle;
		this.reading = reading;
	}

	/** The key of the heading above the hours. */
	String hoursTitle() {
		return this.hoursTitle;
	}

	/** The key of the label of the hours. */
	String hours() {
		return this.hours;
	}

	/** The key of the hint under that label. */
	String hoursHint() {
		return this.hoursHint;
	}

	/** The key of the heading above the files. */
	String documentsTitle() {
		return this.documentsTitle;
	}

	/** The prefix of the keys that say what was read on the files. */
	String reading() {
		return this.reading;
	}

}
