package fr.compteformation.office.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifMotive;

/**
 * Anonymous statistics about the work on declarations.
 *
 * @param declared the number of declaring people for each day of the period, including
 * zeros
 * @param decided the number of declarations first decided in the period
 * @param median the median wait of these; {@code null} if there are none
 * @param motives the number of decisions by motive; motives without any are omitted
 * @param backlog the number of waiting declarations by age
 */
public record DifSummary(SortedMap<LocalDate, Long> declared, long decided, @Nullable Duration median,
		Map<DifMotive, Long> motives, Map<Age, Long> backlog) {

	/**
	 * How long a declaration has waited for agents. The constant names end the
	 * translation keys.
	 */
	public enum Age {

		/** 7 days or less. */
		WEEK(7),

		/** 8 to 15 days. */
		FORTNIGHT(15),

		/** 16 to 30 days. */
		MONTH(30),

		OLDER(Integer.MAX_VALUE);

		private final int days;

		Age(int days) {
			this.days = days;
		}

		/** The earliest declaration date in this range; undefined for {@link #OLDER}. */
		LocalDate from(LocalDate today) {
			return today.minusDays(this.days);
		}

	}

}
