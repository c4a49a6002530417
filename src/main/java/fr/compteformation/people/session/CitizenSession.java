package fr.compteformation.people.session;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Network;

/**
 * A sign-in session of a citizen on a device.
 *
 * @param id random
 * @param account the account
 * @param signedInAt its start
 * @param lastSeenAt the last request, to the minute
 * @param device browser and operating system
 * @param network the network at sign-in
 * @param end why it ended; null if it was not ended
 */
public record CitizenSession(UUID id, UUID account, Instant signedInAt, Instant lastSeenAt, Device device,
		Network network, @Nullable SessionEnd end) {
}
