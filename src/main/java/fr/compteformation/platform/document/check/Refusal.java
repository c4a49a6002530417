package fr.compteformation.platform.document.check;

/** Why a file was refused. */
public enum Refusal {

	EMPTY("document.refusal.empty"),

	/** Larger than 10 MB. */
	TOO_BIG("document.refusal.tooBig"),

	/** Not PDF, JPEG or PNG. */
	NOT_ACCEPTED("document.refusal.notAccepted"),

	/** An iPhone photo (HEIC), and no converter is configured. */
	HEIC("document.refusal.heic"),

	/** Also opens as another format, such as an archive or a web page. */
	TWO_FORMATS("document.refusal.twoFormats"),

	/** Truncated or damaged. */
	BROKEN("document.refusal.broken"),

	/**
	 * A PDF that needs a password to open; one that only protects against changes is
	 * accepted.
	 */
	NEEDS_PASSWORD("document.refusal.needsPassword"),

	/** A PDF with JavaScript. */
	SCRIPT("document.refusal.script"),

	/** A PDF that starts a program on the reader’s computer. */
	LAUNCH("document.refusal.launch"),

	/** A PDF with an attachment other than a machine-readable invoice. */
	EMBEDDED_FILE("document.refusal.embeddedFile"),

	/** A PDF that submits its form or loads content from elsewhere. */
	SENDS_DATA("document.refusal.sendsData"),

	/** A PDF that takes its content from another file, or opens one. */
	OUTSIDE("document.refusal.outside"),

	/** A PDF with sound, video or 3D objects. */
	MEDIA("document.refusal.media"),

	/**
	 * A PDF with any other automatic or clickable action, such as opening a web page on
	 * start.
	 */
	ACTS("document.refusal.acts"),

	/** A PDF with a picture that cannot be rendered here, such as JPEG 2000. */
	UNDRAWABLE("document.refusal.undrawable"),

	/** More than 50 pages. */
	TOO_MANY_PAGES("document.refusal.tooManyPages"),

	/** A small file that takes far too much memory or time to open. */
	INFLATES("document.refusal.inflates"),

	/** A picture of more than 40 million pixels, alone or in a PDF. */
	TOO_MANY_PIXELS("document.refusal.tooManyPixels"),

	VIRUS("document.refusal.virus"),

	/** One person uploaded many files within a day and used none of them. */
	TOO_MANY_FILES("document.refusal.tooManyFiles"),

	/** The check failed; try again. */
	CHECK_UNAVAILABLE("document.refusal.checkUnavailable");

	private final String messageKey;

	Refusal(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the text that says what to do instead. */
	public String messageKey() {
		return this.messageKey;
	}

}
