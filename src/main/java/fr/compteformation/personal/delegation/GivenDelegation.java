package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A delegation as its giver reads about it.
 *
 * @param id names it
 * @param note what the giver wrote to remember whom it is for
 * @param name who used the code; none as long as nobody did
 * @param codeUntil until when the code works
 * @param until the first moment at which the rights are no longer shown
 * @param seenAt when they were looked at last
 */
public record GivenDelegation(UUID id, @Nullable String note, @Nullable String name, Instant codeUntil, Instant until,
		@Nullable Instant seenAt) {

	/** Names are not for logs. */
	@Override
	public String toString() {
		return "GivenDelegation " + this.id;
	}

}
