package fr.compteformation.people.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.compteformation.people.holder.FoldedName;

/**
 * Recognises passwords that are common in French, and their usual variations: a capital,
 * an accent, 4 for a, a year or department at the end. Attackers try them first.
 */
class CommonPasswords {

	private static final int MAX_TRIVIAL_UNIT = 3;

	private static final int MIN_WALK = 4;

	private static final Pattern SOME_DIGITS = Pattern.compile("\\d{1,4}|((19|20)\\d\\d)+");

	private static final Pattern WORD_SEPARATOR = Pattern.compile("\\s+");

	// Keyboard rows, the alphabet, the digits.
	private static final List<String> ROWS = Stream
		.of("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop",
				"abcdefghijklmnopqrstuvwxyz", "01234567890")
		.flatMap((row) -> Stream.of(row, new StringBuilder(row).reverse().toString()))
		.toList();

	private final Set<String> words = words();

	boolean hold(Password password) {
		String text = password.value();
		return readings(text).anyMatch(this::isRepetition) || cores(text).flatMap(CommonPasswords::readings)
			.anyMatch((core) -> this.words.contains(core) || isTrivial(core)) || isTrivialBesideDigits(text);
	}

	private static Stream<String> readings(String text) {
		return Leet.readings(text).map((reading) -> FoldedName.of(reading).value()).distinct();
	}

	// The text from the first to the last letter, extended by characters that resemble
	// letters: 4zerty, motdepass3.
	private static Stream<String> cores(String text) {
		int first = firstLetter(text);
		int last = lastLetter(text);
		return Stream.of(0, Math.max(0, first - 1), first)
			.flatMap((from) -> Stream.of(last, Math.min(last + 1, text.length()), text.length())
				.map((to) -> text.substring(from, to)))
			.distinct();
	}

	// A common number with two or three letters is still common.
	private boolean isTrivialBesideDigits(String text) {
		int first = firstLetter(text);
		int last = lastLetter(text);
		String digits = FoldedName.of(text.substring(0, first) + text.substring(last)).value();
		return last - first <= MAX_TRIVIAL_UNIT
				&& (SOME_DIGITS.matcher(digits).matches() || isTrivial(digits) || isRepetition(digits));
	}

	private static boolean isTrivial(String core) {
		return core.length() >= MIN_WALK && ROWS.stream().anyMatch((row) -> row.contains(core));
	}

	// A repeated word or group of characters.
	private boolean isRepetition(String core) {
		return Stream.of(core, core.replaceAll("\\d+$", ""))
			.filter((text) -> text.length() > MAX_TRIVIAL_UNIT)
			.anyMatch((text) -> {
				String unit = text.substring(0, (text + text).indexOf(text, 1));
				return unit.length() < text.length() && (unit.length() <= MAX_TRIVIAL_UNIT || isTrivial(unit)
						|| this.words.contains(unit) || this.words.contains(unit + unit));
			});
	}

	private static int firstLetter(String text) {
		return IntStream.range(0, text.length()).filter((at) -> isLetter(text, at)).findFirst().orElse(0);
	}

	// The position after it; without any letter, the whole text.
	private static int lastLetter(String text) {
		return IntStream.iterate(text.length(), (end) -> end > 0, (end) -> end - 1)
			.filter((end) -> isLetter(text, end - 1))
			.findFirst()
			.orElse(text.length());
	}

	private static boolean isLetter(String text, int at) {
		return Character.isLetter(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
	}

	private static Set<String> words() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap(WORD_SEPARATOR::splitAsStream)
				.filter(Predicate.not(String::isEmpty))
				.map((word) -> FoldedName.of(word).value())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
