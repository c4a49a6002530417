package fr.compteformation.career.path;

import org.jspecify.annotations.Nullable;

/**
 * A step of a path that is known already.
 *
 * @param kind what it is
 * @param title at most {@value PathStep#LONGEST} characters
 * @param place where it was; at most {@value PathStep#LONGEST} characters
 * @param trade the code of the nearest trade
 * @param begin when it began
 * @param end when it ended; {@code null} if it lasts still
 */
public record PastStep(StepKind kind, String title, @Nullable String place, @Nullable String trade, PartialDate begin,
		@Nullable PartialDate end) {
}
