package fr.compteformation.personal.preparation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.personal.delegation.HelperRole;

/**
 * Something prepared, as the person sees it.
 *
 * @param by the helper’s name
 * @param role what the helper is to the person, in the person’s own words
 * @param at when it was prepared
 * @param settledAt when the person took it over or dismissed it; {@code null} while it
 * waits
 * @param taken whether the person took it over
 */
public record PreparedForPerson(UUID id, PreparedContent content, String by, HelperRole role, Instant at,
		@Nullable Instant settledAt, boolean taken) {

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "PreparedForPerson " + this.id;
	}

}
