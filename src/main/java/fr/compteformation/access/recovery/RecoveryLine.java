package fr.compteformation.access.recovery;

import java.time.Instant;
import java.util.UUID;

/**
 * A request in the agents’ queue.
 *
 * @param id its id
 * @param state its state
 * @param askedAt when it was received
 * @param checkUntil the agents’ target date
 */
public record RecoveryLine(UUID id, RecoveryState state, Instant askedAt, Instant checkUntil) {
}
