package fr.compteformation.access.passkey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its owner sees it.
 *
 * @param id names it
 * @param label how its owner calls it
 * @param createdAt when it was added
 * @param usedAt when it was used last; none before the first time
 */
public record Passkey(UUID id, String label, Instant createdAt, @Nullable Instant usedAt) {
}
