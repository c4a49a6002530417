package fr.compteformation.platform.base;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts no-break spaces where a line must not break: before French punctuation, inside
 * guillemets, and between a number and its unit. Always U+00A0: the font has no glyph for
 * the narrow U+202F, which would make amounts look glued.
 */
public final class NoBreakSpaces {

	private static final String NO_BREAK = "\u00a0";

	private static final Pattern NARROW = Pattern.compile("\u202f");

	private static final Pattern PUNCTUATION = Pattern.compile("(?<=\\S) (?=[?!:;»])|(?<=«) ");

	private static final Pattern UNIT = Pattern.compile(
			"(?<=\\d) (?=€|%|\\d{3}(?!\\d)|(?:h|Mo|MB|heures?|hours?|jours?|days?|minutes?|points?|places?|ans)\\b)");

	private NoBreakSpaces() {
	}

	/**
	 * A text that is French whatever the language of the page, such as a title that a
	 * provider typed.
	 */
	public static String inFrench(String text) {
		return in(text, Locale.FRENCH);
	}

	/** The same text with no-break spaces as its language wants them. */
	public static String in(String text, Locale language) {
		String whole = UNIT.matcher(NARROW.matcher(text).replaceAll(NO_BREAK)).replaceAll(NO_BREAK);
		return language.getLanguage().equals("fr") ? PUNCTUATION.matcher(whole).replaceAll(NO_BREAK) : whole;
	}

}
