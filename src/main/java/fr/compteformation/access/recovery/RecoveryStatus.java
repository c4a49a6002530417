package fr.compteformation.access.recovery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a request is, as the person sees it.
 *
 * @param state how far
 * @param askedAt when it was received
 * @param checkUntil by when an agent means to have decided
 * @param takenAt when an agent took it; none before
 * @param decidedAt when it was decided; none before
 * @param effectiveAt from when on the password alone signs in; none unless it was
 * accepted
 */
public record RecoveryStatus(RecoveryState state, Instant askedAt, Instant checkUntil, @Nullable Instant takenAt,
		@Nullable Instant decidedAt, @Nullable Instant effectiveAt) {
}
