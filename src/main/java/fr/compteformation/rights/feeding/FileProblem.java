package fr.compteformation.rights.feeding;

/**
 * Why no line of a file can be taken.
 */
public enum FileProblem {

	/** It cannot be opened or read. */
	UNREADABLE("feeding.file.unreadable"),

	/** It is not UTF-8. */
	ENCODING("feeding.file.encoding"),

	/** The first line does not name the columns. */
	HEADER("feeding.file.header"),

	/** A line is longer than any line of such a file. */
	LINE_TOO_LONG("feeding.file.lineTooLong");

	private final String messageKey;

	FileProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation that says what is expected. */
	public String messageKey() {
		return this.messageKey;
	}

}
