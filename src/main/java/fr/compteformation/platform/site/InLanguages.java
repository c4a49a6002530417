package fr.compteformation.platform.site;

import java.util.Locale;
import java.util.Map;

/** Short texts of the operator’s, by language; French is the fallback. */
final class InLanguages {

	private InLanguages() {
	}

	/**
	 * The text in a language; empty if there is none.
	 * @param texts by ISO 639 code, such as “fr”
	 */
	static String of(Map<String, String> texts, Locale locale) {
		String french = texts.getOrDefault(Locale.FRENCH.getLanguage(), "");
		return texts.getOrDefault(locale.getLanguage(), french);
	}

}
