package fr.compteformation.platform.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The colours of the pages, each for light and for dark screens. The start is refused
 * when a text in them could not be read.
 *
 * @param accent Links, buttons and what is chosen; 4.5:1 on the page, on cards and on
 * quiet areas.
 * @param accentText Text on the accent; 4.5:1 on it.
 * @param highlight What to do next: a line below the current page, counters.
 * @param highlightText Text on the highlight; 4.5:1 on it.
 */
@ConfigurationProperties("compte-formation.site.colours")
public record ColourSettings(@DefaultValue(ACCENT) ColourPair accent, @DefaultValue(ACCENT_TEXT) ColourPair accentText,
		@DefaultValue(HIGHLIGHT) ColourPair highlight, @DefaultValue(HIGHLIGHT_TEXT) ColourPair highlightText) {

	private static final String ACCENT = "#0c5a5e, #6fd0c8";

	private static final String ACCENT_TEXT = "#ffffff, #0b2124";

	private static final String HIGHLIGHT = "#f2b134, #f2b134";

	private static final String HIGHLIGHT_TEXT = "#16282b, #16282b";

	/** The colours of the portal itself. */
	public static ColourSettings standard() {
		return new ColourSettings(ColourPair.of(ACCENT), ColourPair.of(ACCENT_TEXT), ColourPair.of(HIGHLIGHT),
				ColourPair.of(HIGHLIGHT_TEXT));
	}

}
