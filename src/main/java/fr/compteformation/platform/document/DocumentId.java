package fr.compteformation.platform.document;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The id of a file; random, so that it reveals nothing. Entities that use files may keep
 * their ids in an element collection.
 *
 * @param value the id in the database
 */
@Embeddable
public record DocumentId(@Column(name = "document_id") UUID value) implements Serializable {

	static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

}
