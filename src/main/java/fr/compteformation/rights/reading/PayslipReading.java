package fr.compteformation.rights.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.page.PageWords;

/**
 * What a payslip states about itself.
 *
 * @param year the year of its month; {@code null} if none was found
 * @param employer the employer as the document spells it; {@code null} if none was found
 */
public record PayslipReading(@Nullable Integer year, @Nullable String employer) {

	private static final Pattern MONTH = Pattern.compile(
			"\\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\\.?|dec\\.?)"
					+ " (?<named>(?:19|20)?\\d{2})(?!\\d)"
					+ "|(?<![\\d.,])(?:\\d{1,2} ?[/.-] ?)?(?:0[1-9]|1[0-2]) ?[/.-] ?(?<numbered>(?:19|20)\\d{2})(?!\\d)");

	/** A payslip without a word for its period states the month near the top. */
	private static final int TOP_ROWS = 12;

	/** Two digits from here on are a year of the century before. */
	private static final int CENTURY = 60;

	static PayslipReading of(PageWords words) {
		List<Row> rows = Row.of(words);
		return new PayslipReading(year(rows),
				EmployerFinder.in(rows)
					.stream()
					.filter((fact) -> fact.kind() == ReadFact.Kind.EMPLOYER)
					.map(ReadFact::found)
					.findFirst()
					.orElse(null));
	}

	private static @Nullable Integer year(List<Row> rows) {
		return Stream
			.concat(rows.stream().filter((row) -> KindFinder.PERIOD.matcher(row.text()).find()),
					rows.stream().limit(TOP_ROWS))
			.flatMap((row) -> MONTH.matcher(row.text()).results())
			.map(PayslipReading::year)
			.findFirst()
			.orElse(null);
	}

	private static int year(MatchResult month) {
		String named = month.group("named");
		int year = Integer.parseInt((named != null) ? named : month.group("numbered"));
		if (year >= 100) {
			return year;
		}
		return year + ((year >= CENTURY) ? 1900 : 2000);
	}

	/** Keep document contents out of logs. */
	@Override
	public String toString() {
		return "PayslipReading";
	}

}
