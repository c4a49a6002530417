package fr.compteformation.office.review;

import java.time.LocalDate;

/**
 * How long a declaration has been waiting for agents. The names end the keys of their
 * texts.
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

	/** The first day on which what was declared is not older; not for {@link #OLDER}. */
	LocalDate from(LocalDate today) {
		return today.minusDays(this.days);
	}

}
