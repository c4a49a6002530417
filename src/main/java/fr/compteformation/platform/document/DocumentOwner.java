package fr.compteformation.platform.document;

import java.util.UUID;

/**
 * The owner of files: an opaque id.
 *
 * @param value the id in the database
 */
public record DocumentOwner(UUID value) {
}
