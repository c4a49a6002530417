package fr.compteformation.office.figures;

import java.time.LocalDate;
import java.time.Period;

/**
 * The period of the statistics, ending today. The constant names end the translation
 * keys.
 */
public enum DifPeriod {

	MONTH(Period.ofDays(30)), QUARTER(Period.ofDays(90)), YEAR(Period.ofYears(1));

	private final Period length;

	DifPeriod(Period length) {
		this.length = length;
	}

	/** The path and query of the CSV download. */
	public String fileAddress() {
		return FiguresDownloads.FILE + "?periode=" + name();
	}

	/**
	 * 30 or 90 days including today, or the twelve calendar months ending with the
	 * current one.
	 */
	public DateRange dates(LocalDate today) {
		LocalDate first = switch (this) {
			case MONTH -> today.minusDays(29);
			case QUARTER -> today.minusDays(89);
			case YEAR -> today.minusMonths(11).withDayOfMonth(1);
		};
		return new DateRange(first, today);
	}

	/**
	 * The period to compare with: as long, and just before; a year ago for {@link #YEAR},
	 * whose last month is not over.
	 */
	public DateRange before(LocalDate today) {
		DateRange dates = dates(today);
		return new DateRange(dates.first().minus(this.length), dates.last().minus(this.length));
	}

}
