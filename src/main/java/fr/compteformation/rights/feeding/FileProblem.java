package fr.compteformation.rights.feeding;

/**
 * Why a whole file is refused.
 */
enum FileProblem {

	/** It cannot be opened or read. */
	UNREADABLE("feeding.file.unreadable"),

	/** It is not UTF-8. */
	ENCODING("feeding.file.encoding"),

	/** The first line is not the expected header. */
	HEADER("feeding.file.header"),

	/** A line exceeds the maximum length. */
	LINE_TOO_LONG("feeding.file.lineTooLong");

	private final String messageKey;

	FileProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the message. */
	public String messageKey() {
		return this.messageKey;
	}

}
