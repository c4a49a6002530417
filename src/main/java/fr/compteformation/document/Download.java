package fr.compteformation.document;

import java.io.InputStream;

/**
 * A file on its way to a person.
 *
 * @param document what it is
 * @param content decrypted while it is read; to be closed
 */
public record Download(Document document, InputStream content) {
}
