package fr.compteformation.access.recovery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The progress of a request as the person sees it.
 *
 * @param state its state
 * @param askedAt when it was received
 * @param checkUntil the agents’ target date
 * @param takenAt when an agent took it; {@code null} before
 * @param decidedAt when it was decided; {@code null} before
 * @param effectiveAt when the password alone will sign in; {@code null} unless accepted
 */
public record RecoveryStatus(RecoveryState state, Instant askedAt, Instant checkUntil, @Nullable Instant takenAt,
		@Nullable Instant decidedAt, @Nullable Instant effectiveAt) {
}
