package fr.compteformation.platform.csv;

/**
 * Why a whole file is refused.
 */
public enum FileProblem {

	/** It cannot be opened or read. */
	UNREADABLE("csv.file.unreadable"),

	/** It is not UTF-8. */
	ENCODING("csv.file.encoding"),

	/** The first line is not the expected header. Message parameter: the header. */
	HEADER("csv.file.header"),

	/** A line exceeds the maximum length. */
	LINE_TOO_LONG("csv.file.lineTooLong");

	private final String messageKey;

	FileProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the message. */
	public String messageKey() {
		return this.messageKey;
	}

}
