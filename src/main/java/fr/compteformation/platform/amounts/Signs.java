package fr.compteformation.platform.amounts;

import java.util.Locale;

/**
 * The sign before what enters or leaves an account: a real minus, set apart in French as
 * typographers ask, by a space that does not break the line.
 */
final class Signs {

	private static final String PLUS = "+";

	private static final String MINUS = "\u2212";

	private Signs() {
	}

	static String of(long amount, Locale locale) {
		if (amount == 0) {
			return "";
		}
		String sign = (amount > 0) ? PLUS : MINUS;
		return locale.getLanguage().equals("fr") ? sign + '\u00a0' : sign;
	}

}
