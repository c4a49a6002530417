package fr.compteformation.rights.feeding;

import java.util.UUID;

/**
 * Names one employers’ file that was taken in; the same content has the same name
 * forever.
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
