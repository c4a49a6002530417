package fr.compteformation.platform.document.page;

/**
 * What pages are drawn for.
 */
enum Drawing {

	/** To be read on a screen, beside their text: about 100 dots per inch. */
	SCREEN(1200, "png", true),

	/** To be saved and printed, as they look: about 150 dots per inch. */
	COPY(1754, "jpg", false);

	private final int longest;

	private final String format;

	private final boolean text;

	Drawing(int longest, String format, boolean text) {
		this.longest = longest;
		this.format = format;
		this.text = text;
	}

	/** The longest side of a picture, in pixels. */
	int longest() {
		return this.longest;
	}

	String format() {
		return this.format;
	}

	boolean withText() {
		return this.text;
	}

}
