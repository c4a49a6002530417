package fr.compteformation.rights.feeding;

import java.util.UUID;

/**
 * The id of an imported employers’ file; one per content.
 */
public record FeedingId(UUID value) {

	static FeedingId random() {
		return new FeedingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
