package fr.compteformation.platform.document;

import java.util.UUID;

/**
 * Whose files they are: an id that tells this room nothing more.
 *
 * @param value the id in the database
 */
public record DocumentOwner(UUID value) {
}
