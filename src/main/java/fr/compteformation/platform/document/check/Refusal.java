package fr.compteformation.platform.document.check;

/**
 * Why a file is not taken in.
 */
public enum Refusal {

	EMPTY("document.refusal.empty"),

	/** More than 10 MB. */
	TOO_BIG("document.refusal.tooBig"),

	/** Neither PDF nor JPEG nor PNG. */
	NOT_ACCEPTED("document.refusal.notAccepted"),

	/** A photo as iPhones keep it, where nothing can convert it. */
	HEIC("document.refusal.heic"),

	/** It opens as something else too, such as an archive or a page of the web. */
	TWO_FORMATS("document.refusal.twoFormats"),

	/** Cut off or damaged. */
	BROKEN("document.refusal.broken"),

	/**
	 * A PDF that cannot be opened without a password; one only against changes is fine.
	 */
	NEEDS_PASSWORD("document.refusal.needsPassword"),

	/** A PDF that runs a program of its own. */
	SCRIPT("document.refusal.script"),

	/** A PDF that starts a program of the reader’s computer. */
	LAUNCH("document.refusal.launch"),

	/** A PDF that holds another file, save an invoice for programs. */
	EMBEDDED_FILE("document.refusal.embeddedFile"),

	/** A PDF that sends what is typed into it, or brings in what stands elsewhere. */
	SENDS_DATA("document.refusal.sendsData"),

	/** A PDF whose content stands in another file, or that opens one. */
	OUTSIDE("document.refusal.outside"),

	/** A PDF with sound, films or objects in space. */
	MEDIA("document.refusal.media"),

	/**
	 * A PDF that does something else by itself or after a click, such as to open a page
	 * of the web when it opens.
	 */
	ACTS("document.refusal.acts"),

	/** A PDF with a picture that cannot be drawn here, such as JPEG 2000. */
	UNDRAWABLE("document.refusal.undrawable"),

	/** More than 50. */
	TOO_MANY_PAGES("document.refusal.tooManyPages"),

	/** Small as a file, and out of proportion in memory or in time once it is opened. */
	INFLATES("document.refusal.inflates"),

	/** A picture of more than 40 million pixels, by itself or in a PDF. */
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
