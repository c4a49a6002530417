package fr.compteformation.platform.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The colours and the dark logo of the operator’s, as rules of style that follow those of
 * the portal in each page. Stops the start at colours in which people could not read.
 */
@Component
public class SiteStyle {

	/** Contrast of texts (WCAG 2.2, 1.4.3). */
	private static final double READABLE = 4.5;

	private static final String ACCENT = "accent";

	private static final String ACCENT_TEXT = "accent-text";

	private static final String HIGHLIGHT = "highlight";

	private static final String HIGHLIGHT_TEXT = "highlight-text";

	private final ColourSettings colours;

	private final String css;

	SiteStyle(ColourSettings colours, SiteTexts files) {
		this.colours = colours;
		List<String> faults = new ArrayList<>();
		for (ColourScheme screen : ColourScheme.values()) {
			check(screen, faults);
		}
		if (!faults.isEmpty()) {
			throw new SiteMistake("Texts in these colours could not be read:\n" + String.join("\n", faults),
					"Choose other colours in compte-formation.site.colours.");
		}
		this.css = tokens() + darkLogo(files);
	}

	/** The rules; empty without colours or a dark logo of the operator’s. */
	public String css() {
		return this.css;
	}

	/**
	 * The colours of actions for emails, which have style sheets of their own: “accent”
	 * and “accentText”, and both with “Dark”.
	 */
	public Map<String, String> ofMails() {
		return Map.of("accent", accent(), "accentText", this.colours.accentText().on(ColourScheme.LIGHT).toString(),
				"accentDark", this.colours.accent().on(ColourScheme.DARK).toString(), "accentTextDark",
				this.colours.accentText().on(ColourScheme.DARK).toString());
	}

	/** The colour of actions on light screens, such as #0c5a5e. */
	String accent() {
		return this.colours.accent().on(ColourScheme.LIGHT).toString();
	}

	private void check(ColourScheme screen, List<String> faults) {
		Colour accent = this.colours.accent().on(screen);
		Colour accentText = this.colours.accentText().on(screen);
		Colour highlight = this.colours.highlight().on(screen);
		screen.grounds().forEach((ground) -> check(screen, ACCENT, accent, "the page", ground, faults));
		check(screen, ACCENT, accent, "its tint", screen.tinted(accent), faults);
		check(screen, ACCENT, screen.ink(), "its tint", screen.tinted(accent), faults);
		check(screen, ACCENT_TEXT, accentText, ACCENT, accent, faults);
		check(screen, ACCENT_TEXT, accentText, "the accent under the pointer", screen.deeper(accent), faults);
		check(screen, HIGHLIGHT, screen.ink(), "its tint", screen.tinted(highlight), faults);
		check(screen, HIGHLIGHT_TEXT, this.colours.highlightText().on(screen), HIGHLIGHT, highlight, faults);
	}

	private static void check(ColourScheme screen, String setting, Colour text, String groundName, Colour ground,
			List<String> faults) {
		double contrast = text.contrast(ground);
		if (contrast < READABLE) {
			faults.add(String.format(Locale.ROOT,
					"compte-formation.site.colours.%s, %s screens: %s on %s (%s) has %.2f:1, "
							+ "at least %.1f:1 is needed",
					setting, screen.name().toLowerCase(Locale.ROOT), text, groundName, ground,
					Math.floor(contrast * 100) / 100, READABLE));
		}
	}

	private String tokens() {
		ColourSettings standard = ColourSettings.standard();
		Map<String, String> tokens = new TreeMap<>();
		if (!this.colours.accent().equals(standard.accent())
				|| !this.colours.accentText().equals(standard.accentText())) {
			tokens.put("--teal", both((screen) -> this.colours.accent().on(screen)));
			tokens.put("--teal-deep", both((screen) -> screen.deeper(this.colours.accent().on(screen))));
			tokens.put("--teal-ink", both((screen) -> this.colours.accentText().on(screen)));
			tokens.put("--teal-wash", both((screen) -> screen.tinted(this.colours.accent().on(screen))));
		}
		if (!this.colours.highlight().equals(standard.highlight())
				|| !this.colours.highlightText().equals(standard.highlightText())) {
			tokens.put("--saffron", both((screen) -> this.colours.highlight().on(screen)));
			tokens.put("--saffron-ink", both((screen) -> this.colours.highlightText().on(screen)));
			tokens.put("--saffron-wash", both((screen) -> screen.tinted(this.colours.highlight().on(screen))));
		}
		// More specific than the rule of tokens.css, wherever that is loaded.
		return tokens.isEmpty() ? ""
				: tokens.entrySet()
					.stream()
					.map((token) -> token.getKey() + ":" + token.getValue())
					.collect(Collectors.joining(";", "html:root{", "}"));
	}

	private static String both(Function<ColourScheme, Colour> colour) {
		return "light-dark(" + colour.apply(ColourScheme.LIGHT) + "," + colour.apply(ColourScheme.DARK) + ")";
	}

	private static String darkLogo(SiteTexts files) {
		return files.ofOperator(SiteFiles.DARK_LOGO).isEmpty() ? ""
				: "@media(prefers-color-scheme:dark){.brand img{content:url(/" + SiteFiles.DARK_LOGO + ")}}";
	}

}
