package fr.compteformation.people.password;

import java.util.stream.Stream;

/** Replaces digits and signs by the letters they resemble: {@code m0tdep@sse}. */
final class Leet {

	private static final String SIGNS = "0@43€$5!7+8|";

	private static final String LETTERS = "oaaeessittbl";

	private Leet() {
	}

	/** The text itself and its readings as letters: a 1 may be an i or an l. */
	static Stream<String> readings(String text) {
		return Stream.of(text, read(text, 'i'), read(text, 'l')).distinct();
	}

	private static String read(String text, char one) {
		StringBuilder letters = new StringBuilder(text.length());
		for (char sign : text.toCharArray()) {
			int at = SIGNS.indexOf(sign);
			letters.append((sign == '1') ? one : (at >= 0) ? LETTERS.charAt(at) : sign);
		}
		return letters.toString();
	}

}
