package fr.compteformation.rights.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.compteformation.platform.document.page.PageWord;

/**
 * A number in a row that may be hours or days of DIF.
 *
 * @param from where it begins in the text
 * @param to where it ends, with its unit
 * @param hours days in hours, too
 * @param days whether it is written in days
 */
record HoursNumber(int from, int to, BigDecimal hours, boolean days) {

	/**
	 * More than this is no DIF: the law allows 120 hours, some agreements a little more.
	 */
	private static final BigDecimal MOST = BigDecimal.valueOf(150);

	private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(7);

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d.,/:a-z-])(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?)(?![.,/:]?\\d|[.,]?\\d*/)"
				+ "(?:\\s?(?:(?<hour>heures?|hrs?|h)(?![a-z])\\.?(?:\\s?(?<minutes>[0-5]\\d)(?!\\d|[,./]\\d))?"
				+ "|(?<day>jours?|jrs?|j)(?![a-z])))?");

	private static final Pattern NO_HOURS_AFTER = Pattern.compile("^\\s?(?:€|eur|%|janv|fevr|mars|avr|mai|juin|juil"
			+ "|aout|sept|oct|nov|dec|mois|ans?\\b|rue|quai|avenue|boulevard|place)");

	private static final Pattern DIGITS_BEFORE = Pattern.compile("(?:^|[^\\d.,])\\d{1,3} $");

	/** The widest space within a number, in letters. */
	private static final double MOST_SPACE = 1.5;

	static List<HoursNumber> in(Row row) {
		List<HoursNumber> numbers = new ArrayList<>();
		for (Matcher found = NUMBER.matcher(row.text()); found.find();) {
			if (!isEndOfNumber(row, found.start())) {
				HoursNumber.of(found, row.text()).ifPresent(numbers::add);
			}
		}
		return numbers;
	}

	// “1 873,12”, or a “120,00” that was recognised as two words.
	private static boolean isEndOfNumber(Row row, int start) {
		if (!DIGITS_BEFORE.matcher(row.text().substring(0, start)).find()) {
			return false;
		}
		PageWord before = row.between(start - 2, start - 1).getFirst();
		PageWord number = row.between(start, start + 1).getFirst();
		double letter = number.width() / number.text().length();
		return number.left() - before.left() - before.width() < MOST_SPACE * letter;
	}

	private static Optional<HoursNumber> of(Matcher found, String text) {
		String digits = found.group("hours").replace(',', '.');
		boolean bare = found.group("hour") == null && found.group("day") == null;
		// A zero in front: the comma was not recognised.
		if (bare && NO_HOURS_AFTER.matcher(text.substring(found.end())).find() || digits.matches("0\\d.*")) {
			return Optional.empty();
		}
		boolean days = found.group("day") != null;
		BigDecimal hours = new BigDecimal(digits);
		if (found.group("minutes") != null && hours.scale() == 0) {
			hours = hours.add(new BigDecimal(found.group("minutes")).divide(MINUTES, 2, RoundingMode.HALF_UP));
		}
		hours = days ? hours.multiply(HOURS_A_DAY) : hours;
		return (hours.compareTo(MOST) <= 0) ? Optional.of(new HoursNumber(found.start(), found.end(), hours, days))
				: Optional.empty();
	}

}
