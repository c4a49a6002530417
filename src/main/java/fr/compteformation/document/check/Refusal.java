package fr.compteformation.document.check;

/**
 * Why a file is not taken in.
 */
public enum Refusal {

	EMPTY("document.refusal.empty"),

	/** More than 10 MB. */
	TOO_BIG("document.refusal.tooBig"),

	/** Neither PDF nor JPEG nor PNG. */
	NOT_ACCEPTED("document.refusal.notAccepted"),

	/** Cut off, damaged, or followed by something that does not belong to it. */
	BROKEN("document.refusal.broken"),

	/**
	 * A PDF that cannot be opened without a password; one only against changes is fine.
	 */
	NEEDS_PASSWORD("document.refusal.needsPassword"),

	/** A PDF that runs a program of its own. */
	SCRIPT("document.refusal.script"),

	/** A PDF that starts a program of the reader’s computer. */
	LAUNCH("document.refusal.launch"),

	/** A PDF that holds another file. */
	EMBEDDED_FILE("document.refusal.embeddedFile"),

	/** More than 50. */
	TOO_MANY_PAGES("document.refusal.tooManyPages"),

	/** Small as a file, and out of proportion in memory or in time once it is opened. */
	INFLATES("document.refusal.inflates"),

	/** A picture of more than 40 million pixels. */
	TOO_MANY_PIXELS("document.refusal.tooManyPixels"),

	VIRUS("document.refusal.virus"),

	/** One person handed in many files within a day and used none of them. */
	TOO_MANY_FILES("document.refusal.tooManyFiles"),

	/** Nobody could look at it: to be tried again. */
	CHECK_UNAVAILABLE("document.refusal.checkUnavailable");

	private final String messageKey;

	Refusal(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation that says what to do instead. */
	public String messageKey() {
		return this.messageKey;
	}

}
