package fr.compteformation.office.figures;

import java.time.LocalDate;

/**
 * The period of the statistics, ending today. The constant names end the translation
 * keys.
 */
public enum DifPeriod {

	MONTH, QUARTER, YEAR;

	/**
	 * The first day: of 30 or 90 days including today, or of the twelve calendar months
	 * ending with the current one.
	 */
	public LocalDate from(LocalDate today) {
		return switch (this) {
			case MONTH -> today.minusDays(29);
			case QUARTER -> today.minusDays(89);
			case YEAR -> today.minusMonths(11).withDayOfMonth(1);
		};
	}

}
