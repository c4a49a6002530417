package fr.compteformation.personal.preparation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something prepared, as its helper sees it.
 *
 * @param delegation by which it was prepared; may have ended
 * @param settledAt when the person took it over or dismissed it, without saying which;
 * {@code null} while it waits
 */
public record PreparedByHelper(UUID id, UUID delegation, PreparedContent content, Instant at,
		@Nullable Instant settledAt) {

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "PreparedByHelper " + this.id;
	}

}
