package fr.compteformation.access.passkey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param id its id
 * @param label its name
 * @param createdAt when it was added
 * @param usedAt when it was last used; {@code null} if never
 */
public record Passkey(UUID id, String label, Instant createdAt, @Nullable Instant usedAt) {
}
