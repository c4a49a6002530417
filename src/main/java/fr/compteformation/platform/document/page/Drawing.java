package fr.compteformation.platform.document.page;

/** The purpose of a rendering. */
enum Drawing {

	/** To read on screen beside the text: about 100 dpi. */
	SCREEN(1200, "png", true),

	/** To save and print: about 150 dpi. */
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
