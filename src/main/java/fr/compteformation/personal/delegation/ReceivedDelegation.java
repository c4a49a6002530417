package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.UUID;

/**
 * A delegation as the person reads about it to whom rights are shown.
 *
 * @param id names it
 * @param name whose rights
 * @param until the first moment at which they are no longer shown
 */
public record ReceivedDelegation(UUID id, String name, Instant until) {

	/** Names are not for logs. */
	@Override
	public String toString() {
		return "ReceivedDelegation " + this.id;
	}

}
