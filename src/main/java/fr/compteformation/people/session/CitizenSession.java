package fr.compteformation.people.session;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Network;

/**
 * A device on which a person is, or was, signed in.
 *
 * @param id names it; random
 * @param account whose
 * @param signedInAt when it began
 * @param lastSeenAt the last request, to the minute
 * @param device which browser on which system
 * @param network where it began
 * @param end why it ended; none while nobody ended it
 */
public record CitizenSession(UUID id, UUID account, Instant signedInAt, Instant lastSeenAt, Device device,
		Network network, @Nullable SessionEnd end) {
}
