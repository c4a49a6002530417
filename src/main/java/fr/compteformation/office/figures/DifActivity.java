package fr.compteformation.office.figures;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The activity in a period.
 *
 * @param declared the number of declarations
 * @param decided the number of declarations first decided
 * @param median the median wait of these; {@code null} if there are none
 * @param contested the number of contested corrections
 */
public record DifActivity(long declared, long decided, @Nullable Duration median, long contested) {
}
