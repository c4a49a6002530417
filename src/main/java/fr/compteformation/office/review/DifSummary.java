package fr.compteformation.office.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifMotive;

/**
 * Figures about the work on declarations, about nobody in particular.
 *
 * @param declared how many people declared on each day of the period, days without any
 * included
 * @param decided how many declarations got their first decision within the period
 * @param median how long half of these had waited at most; none where there are none
 * @param motives of all decisions of the period that have one, those without any left out
 * @param backlog how many wait for agents now, by how long ago they were declared
 */
public record DifSummary(SortedMap<LocalDate, Long> declared, long decided, @Nullable Duration median,
		Map<DifMotive, Long> motives, Map<DifAge, Long> backlog) {
}
