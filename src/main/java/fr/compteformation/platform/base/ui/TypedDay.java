package fr.compteformation.platform.base.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a day in the spellings that the date picker itself does not know, such as
 * “31.12.2026”, “31122026”, “2026-12-31” or “31 décembre 2026”. A year has four digits.
 */
final class TypedDay {

	private static final List<DateTimeFormatter> FORMS = Stream
		.concat(Stream.of("d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d M uuuu", "ddMMuuuu", "uuuu-M-d")
			.map(DateTimeFormatter::ofPattern), Stream.of(Locale.FRENCH, Locale.ENGLISH).map(TypedDay::inWords))
		.map((form) -> form.withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private TypedDay() {
	}

	/** The day; empty if the text is none, or not clear. */
	static Optional<LocalDate> read(String typed) {
		String text = folded(typed).replaceAll("[\\s\\p{Z}]+", " ")
			.replaceAll(" ?([/.-]) ?", "$1")
			.strip()
			.replaceFirst("^le ", "")
			.replaceFirst("^1er ", "1 ");
		return FORMS.stream().flatMap((form) -> parsed(text, form).stream()).findFirst();
	}

	private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDate.parse(text, form));
		}
		catch (DateTimeParseException otherSpelling) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter inWords(Locale language) {
		return new DateTimeFormatterBuilder().appendPattern("d ")
			.appendText(ChronoField.MONTH_OF_YEAR,
					Arrays.stream(Month.values())
						.collect(Collectors.toMap((month) -> (long) month.getValue(), folded(language))))
			.appendPattern(" uuuu")
			.toFormatter();
	}

	private static Function<Month, String> folded(Locale language) {
		return (month) -> folded(month.getDisplayName(TextStyle.FULL, language));
	}

	// Without capitals and accents; digits of other scripts and wide ones become ours.
	private static String folded(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
	}

}
