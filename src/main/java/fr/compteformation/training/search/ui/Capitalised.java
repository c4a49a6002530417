package fr.compteformation.training.search.ui;

import java.time.YearMonth;
import java.util.Locale;

import fr.compteformation.platform.base.PortalTime;

/**
 * Names that stand alone and begin with a capital, although Java’s French ones do not.
 */
final class Capitalised {

	private Capitalised() {
	}

	/**
	 * The name of a language.
	 * @param code its code (ISO 639)
	 */
	static String language(String code, Locale locale) {
		return first(Locale.of(code).getDisplayLanguage(locale), locale);
	}

	/**
	 * The name of a month with its year.
	 * @param month such as “2027-01”
	 */
	static String month(String month, Locale locale) {
		return first(PortalTime.month(YearMonth.parse(month).atDay(1), locale), locale);
	}

	private static String first(String name, Locale locale) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

}
