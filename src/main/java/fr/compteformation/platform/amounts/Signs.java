package fr.compteformation.platform.amounts;

import java.util.Locale;

/**
 * The sign of a credit or debit: a real minus and, in French, a no-break space after the
 * sign as French typography requires.
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
