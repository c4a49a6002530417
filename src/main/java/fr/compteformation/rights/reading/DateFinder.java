package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of the final balance, 31 December 2014, and days of other balances. Days
 * on which somebody was born or signed do not count.
 */
final class DateFinder {

	private static final String FINAL = "31/12/2014";

	private static final int CERTAIN = 100;

	private static final Pattern DATE = Pattern
		.compile("(?<!\\d)(?<day>\\d{1,2})(?:er)? ?(?:[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?"
				+ "|(?<name>janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|dec\\.?) )"
				+ "(?<year>(?:19|20)\\d{2}|\\d{2})(?!\\d)");

	private static final Pattern SOMETHING_ELSE = Pattern
		.compile("(?:\\bfait\\b|etabli|signe|edite|imprime|paiement|\\bpaye\\b|virement|\\bnee? |avant|jusqu)[^:]*$");

	/** A range of days: its end is no day of a balance. */
	private static final Pattern RANGE_BEFORE = Pattern.compile("\\d au $");

	private static final Pattern BALANCE_BEFORE = Pattern.compile("(?:\\bau|date du|arretee?s? le|:) ?$");

	/** A balance and its day are in neighbouring rows. */
	private static final int NEAR_ROWS = 2;

	private DateFinder() {
	}

	/** The places with the date of the final balance. */
	static List<ReadFact> in(List<Row> rows) {
		List<ReadFact> facts = new ArrayList<>();
		for (Row row : rows) {
			for (Matcher found = DATE.matcher(row.text()); found.find();) {
				if (isFinal(found) && !SOMETHING_ELSE.matcher(row.text().substring(0, found.start())).find()) {
					facts.add(row.fact(ReadFact.Kind.DATE, FINAL, found.start(), found.end(), CERTAIN));
				}
			}
		}
		return facts;
	}

	/** Whether a row or its neighbours state a balance of another day. */
	static boolean isOtherDayNear(List<Row> rows, int row) {
		return near(rows, row).stream().anyMatch(DateFinder::statesOtherDay);
	}

	/** Whether a row or its neighbours state the day of the final balance. */
	static boolean isFinalDayNear(List<Row> rows, int row) {
		return !in(near(rows, row)).isEmpty();
	}

	private static List<Row> near(List<Row> rows, int row) {
		return rows.subList(Math.max(0, row - NEAR_ROWS), Math.min(rows.size(), row + NEAR_ROWS + 1))
			.stream()
			.filter((other) -> other.page() == rows.get(row).page())
			.toList();
	}

	private static boolean statesOtherDay(Row row) {
		for (Matcher found = DATE.matcher(row.text()); found.find();) {
			String before = row.text().substring(0, found.start());
			if (!isFinal(found) && BALANCE_BEFORE.matcher(before).find() && !RANGE_BEFORE.matcher(before).find()
					&& !SOMETHING_ELSE.matcher(before).find()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFinal(Matcher found) {
		boolean december = (found.group("name") != null) ? found.group("name").startsWith("dec")
				: Integer.parseInt(found.group("month")) == 12;
		return december && found.group("day").equals("31") && found.group("year").matches("(?:20)?14");
	}

}
