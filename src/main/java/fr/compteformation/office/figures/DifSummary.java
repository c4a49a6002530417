package fr.compteformation.office.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import fr.compteformation.rights.dif.DifMotive;

/**
 * Statistics about the work on declarations. The people who declared stay anonymous.
 *
 * @param current the activity of the period
 * @param before the activity of the period before
 * @param declared the number of declarations for each day of the period, including zeros
 * @param motives the number of decisions by motive; motives without any are omitted
 * @param backlog the number of waiting declarations by age
 * @param due the waiting declarations by target date: late, the next weeks, later
 * @param agents the work of the agents who acted in the period, by number
 * @param readings the decided declarations by what had been read, every finding
 */
public record DifSummary(DifActivity current, DifActivity before, SortedMap<LocalDate, Long> declared,
		Map<DifMotive, Long> motives, Map<Age, Long> backlog, List<DueWeek> due, List<AgentWork> agents,
		List<ReadingResult> readings) {

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
