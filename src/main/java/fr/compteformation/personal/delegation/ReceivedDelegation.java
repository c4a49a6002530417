package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A delegation as its taker sees it.
 *
 * @param id its id
 * @param name the giver’s name
 * @param until the end of the delegation, exclusive
 * @param prepares what the taker may prepare now
 * @param shown whether there is something to see now; not while the giver must prove who
 * they are
 */
public record ReceivedDelegation(UUID id, String name, Instant until, Set<Preparable> prepares, boolean shown) {

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "ReceivedDelegation " + this.id;
	}

}
