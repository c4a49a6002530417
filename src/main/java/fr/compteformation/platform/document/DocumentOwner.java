package fr.compteformation.platform.document;

import java.util.UUID;

/**
 * The owner of files: the opaque id of a holder, or of an account whose owner is not
 * known to be its holder.
 *
 * @param value the id in the database
 */
public record DocumentOwner(UUID value) {
}
