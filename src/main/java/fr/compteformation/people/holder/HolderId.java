package fr.compteformation.people.holder;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The id of a holder; random, so that it reveals nothing.
 *
 * @param value the id in the database
 */
@Embeddable
public record HolderId(@Column(name = "id") UUID value) implements Serializable {

	static HolderId random() {
		return new HolderId(UUID.randomUUID());
	}

}
