package fr.compteformation.office.review;

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
		Map<DifMotive, Long> motives, Map<DifAge, Long> backlog) {
}
