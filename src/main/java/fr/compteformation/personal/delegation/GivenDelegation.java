package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A delegation as its giver sees it.
 *
 * @param id its id
 * @param note the giver’s reminder of the recipient
 * @param role what the recipient is to the giver
 * @param prepares what the recipient may prepare
 * @param name who used the code; {@code null} while unused
 * @param codeUntil when the code expires
 * @param until the end of the delegation, exclusive
 * @param seenAt when the rights were last viewed
 */
public record GivenDelegation(UUID id, @Nullable String note, HelperRole role, Set<Preparable> prepares,
		@Nullable String name, Instant codeUntil, Instant until, @Nullable Instant seenAt) {

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "GivenDelegation " + this.id;
	}

}
