package fr.compteformation.office.review;

import java.time.LocalDate;

/**
 * What figures are about: so many days up to today. The names end the keys of their
 * texts.
 */
public enum DifPeriod {

	MONTH, QUARTER, YEAR;

	/**
	 * The first day: of 30 or 90 with today, or of the twelve calendar months that end
	 * with this one.
	 */
	public LocalDate from(LocalDate today) {
		return switch (this) {
			case MONTH -> today.minusDays(29);
			case QUARTER -> today.minusDays(89);
			case YEAR -> today.minusMonths(11).withDayOfMonth(1);
		};
	}

}
