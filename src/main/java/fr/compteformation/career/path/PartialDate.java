package fr.compteformation.career.path;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A date as people remember it: a year, perhaps with its month.
 *
 * @param year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param month {@code null} if only the year is known
 */
public record PartialDate(int year, @Nullable Month month) implements Comparable<PartialDate>, Serializable {

	static final int FIRST_YEAR = 1930;

	static final int LAST_YEAR = 2100;

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{4})");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})");

	private static final Pattern IN_WORDS = Pattern.compile("(\\p{L}{3,})\\.? (\\d{4})");

	private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

	private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
		.thenComparing(PartialDate::month, Comparator.nullsFirst(Comparator.naturalOrder()));

	public PartialDate {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new IllegalArgumentException("not a year of a career: " + year);
		}
	}

	/** The month of a day. */
	public static PartialDate of(LocalDate day) {
		return new PartialDate(day.getYear(), day.getMonth());
	}

	/** Reads “2019”, “3/2019”, “2019-03”, “mars 2019” or “March 2019”. */
	public static Optional<PartialDate> read(String typed) {
		String text = typed.strip().replaceAll("\\s+", " ");
		Matcher first = MONTH_FIRST.matcher(text);
		Matcher last = YEAR_FIRST.matcher(text);
		Matcher words = IN_WORDS.matcher(text);
		if (YEAR.matcher(text).matches()) {
			return of(text, Optional.empty());
		}
		if (first.matches()) {
			return month(first.group(1)).flatMap((month) -> of(first.group(2), Optional.of(month)));
		}
		if (last.matches()) {
			return month(last.group(2)).flatMap((month) -> of(last.group(1), Optional.of(month)));
		}
		if (words.matches()) {
			return named(words.group(1)).flatMap((month) -> of(words.group(2), Optional.of(month)));
		}
		return Optional.empty();
	}

	/** As typed into a form: “2019” or “03/2019”. */
	public String typed() {
		return (this.month != null) ? "%02d/%d".formatted(this.month.getValue(), this.year)
				: Integer.toString(this.year);
	}

	/** In words: “2019” or “mars 2019”. */
	public String inWords(Locale locale) {
		return (this.month != null)
				? DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(YearMonth.of(this.year, this.month))
				: Integer.toString(this.year);
	}

	/** Whether this is certainly later; a year is not before its months. */
	public boolean isAfter(PartialDate other) {
		if (this.year != other.year || this.month == null || other.month == null) {
			return this.year > other.year;
		}
		return this.month.compareTo(other.month) > 0;
	}

	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	/** As stored and exported: “2019” or “2019-03”. */
	@Override
	public String toString() {
		return (this.month != null) ? "%d-%02d".formatted(this.year, this.month.getValue())
				: Integer.toString(this.year);
	}

	private static Optional<PartialDate> of(String year, Optional<Month> month) {
		int number = Integer.parseInt(year);
		return (number < FIRST_YEAR || number > LAST_YEAR) ? Optional.empty()
				: Optional.of(new PartialDate(number, month.orElse(null)));
	}

	private static Optional<Month> month(String number) {
		int value = Integer.parseInt(number);
		return (value < 1 || value > Month.values().length) ? Optional.empty() : Optional.of(Month.of(value));
	}

	private static Optional<Month> named(String name) {
		String folded = fold(name);
		List<Month> found = Arrays.stream(Month.values())
			.filter((month) -> LANGUAGES.stream()
				.anyMatch((language) -> fold(month.getDisplayName(TextStyle.FULL, language)).startsWith(folded)))
			.toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static String fold(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

	@Converter(autoApply = true)
	static class Text implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
			return (date != null) ? date.toString() : null;
		}

		@Override
		public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
			return (text != null) ? read(text).orElseThrow() : null;
		}

	}

}
