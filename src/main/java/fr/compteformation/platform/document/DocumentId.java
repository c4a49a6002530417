package fr.compteformation.platform.document;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a file; random, so that it tells nothing. What uses files may keep their ids in a
 * collection of its own.
 *
 * @param value the id in the database
 */
@Embeddable
public record DocumentId(@Column(name = "document_id") UUID value) implements Serializable {

	static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

}
