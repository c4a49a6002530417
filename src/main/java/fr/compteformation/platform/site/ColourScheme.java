package fr.compteformation.platform.site;

import java.util.List;

/** What people set their device to, with the colours of {@code tokens.css} that stay. */
enum ColourScheme {

	LIGHT("#ffffff", "#faf7f1", "#eef3f1", "#16282b"), DARK("#182124", "#11181a", "#1e2a2d", "#eef4f2");

	private final Colour sheet;

	private final Colour paper;

	private final Colour wash;

	private final Colour ink;

	ColourScheme(String sheet, String paper, String wash, String ink) {
		this.sheet = Colour.of(sheet);
		this.paper = Colour.of(paper);
		this.wash = Colour.of(wash);
		this.ink = Colour.of(ink);
	}

	/** Cards and forms. */
	Colour sheet() {
		return this.sheet;
	}

	/** The page. */
	Colour paper() {
		return this.paper;
	}

	/** What links and texts stand on. */
	List<Colour> grounds() {
		return List.of(this.sheet, this.paper, this.wash);
	}

	/** Text. */
	Colour ink() {
		return this.ink;
	}

	/** An action under the pointer: further from the page. */
	Colour deeper(Colour action) {
		return (this == LIGHT) ? action.mixed(Colour.BLACK, 0.28) : action.mixed(Colour.WHITE, 0.25);
	}

	/** A quiet ground in a colour. */
	Colour tinted(Colour colour) {
		return this.sheet.mixed(colour, 0.13);
	}

}
