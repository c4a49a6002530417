package fr.compteformation.platform.document.page;

/** The purpose of a rendering. */
enum Drawing {

	/** To read on screen beside the text: about 100 dpi. */
	SCREEN(1200, 2, true),

	/** To save and print: about 150 dpi. */
	COPY(1754, 2, false),

	/** For the recognition of text on pages without text: about 250 dpi. */
	RECOGNITION(3000, 4, true);

	private final int longest;

	private final int mostScale;

	private final boolean text;

	Drawing(int longest, int mostScale, boolean text) {
		this.longest = longest;
		this.mostScale = mostScale;
		this.text = text;
	}

	/** The longest side of a picture, in pixels. */
	int longest() {
		return this.longest;
	}

	/** How much a page is enlarged at most: small pages are not enlarged further. */
	int mostScale() {
		return this.mostScale;
	}

	boolean withText() {
		return this.text;
	}

}
