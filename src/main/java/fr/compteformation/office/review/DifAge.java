package fr.compteformation.office.review;

import java.time.LocalDate;

/**
 * How long a declaration has waited for agents. The constant names end the translation
 * keys.
 */
public enum DifAge {

	/** 7 days or less. */
	WEEK(7),

	/** 8 to 15 days. */
	FORTNIGHT(15),

	/** 16 to 30 days. */
	MONTH(30),

	OLDER(Integer.MAX_VALUE);

	private final int days;

	DifAge(int days) {
		this.days = days;
	}

	/** The earliest declaration date in this range; undefined for {@link #OLDER}. */
	LocalDate from(LocalDate today) {
		return today.minusDays(this.days);
	}

}
