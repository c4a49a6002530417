package fr.compteformation.personal.preparation;

import java.time.Instant;
import java.util.UUID;

import fr.compteformation.personal.delegation.HelperRole;

/**
 * Something prepared, as the person sees it.
 *
 * @param by the helper’s name
 * @param role what the helper is to the person, in the person’s own words
 * @param at when it was prepared
 */
public record PreparedForPerson(UUID id, PreparedContent content, String by, HelperRole role, Instant at) {

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "PreparedForPerson " + this.id;
	}

}
