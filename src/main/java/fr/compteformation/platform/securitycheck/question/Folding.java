package fr.compteformation.platform.securitycheck.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Normalises answers, so that all spellings of one answer are equal. */
class Folding {

	private final Map<String, Integer> numbers = new HashMap<>();

	/** Articles, which are ignored before an answer. */
	private final Set<String> articles = new HashSet<>();

	/** Longest first, because some number words contain shorter ones. */
	private final List<String> longestFirst;

	Folding(List<Vocabulary> languages) {
		for (Vocabulary words : languages) {
			List<String> names = words.list("numbers");
			for (int value = 0; value < names.size(); value++) {
				this.numbers.put(plain(names.get(value)), value);
			}
			this.articles.addAll(words.list("articles"));
		}
		this.longestFirst = this.numbers.keySet()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

	String fold(String typed) {
		String words = plain(typed);
		for (int first = words.indexOf(' '); first > 0; first = words.indexOf(' ')) {
			String word = words.substring(0, first);
			String rest = words.substring(first + 1);
			if (!this.articles.contains(word) || this.numbers.containsKey(word) && isNumber(rest)) {
				break;
			}
			words = rest;
		}
		return withDigits(words).replace(" ", "");
	}

	// The French article “un” is also the number one: it counts as a number before other
	// numbers.
	private boolean isNumber(String words) {
		return Arrays.stream(words.split(" ")).allMatch((word) -> this.numbers.containsKey(word) || isDigits(word));
	}

	private String withDigits(String words) {
		String text = words;
		for (String name : this.longestFirst) {
			text = text.replaceAll("\\b" + name + "\\b", String.valueOf(this.numbers.get(name)));
		}
		return text;
	}

	private static boolean isDigits(String word) {
		return word.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
	}

	// Lower-case letters without accents, digits, and single spaces.
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("\u0153", "oe")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

}
