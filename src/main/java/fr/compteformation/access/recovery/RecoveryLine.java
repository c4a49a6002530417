package fr.compteformation.access.recovery;

import java.time.Instant;
import java.util.UUID;

/**
 * A request in the queue of agents.
 *
 * @param id names it
 * @param state how far it is
 * @param askedAt when it was received
 * @param checkUntil by when it is to be decided
 */
public record RecoveryLine(UUID id, RecoveryState state, Instant askedAt, Instant checkUntil) {
}
