package fr.compteformation.people.audit;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter of the audit log; null fields match everything.
 *
 * @param agentNumber only of this agent
 * @param act only of this type
 * @param from from this day on, in Paris
 * @param until up to and including this day
 */
public record JournalFilter(@Nullable Integer agentNumber, @Nullable Act act, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	/** Matches all entries. */
	public static final JournalFilter ALL = new JournalFilter(null, null, null, null);

	/** The path of the CSV download. */
	public static final String FILE = "/agent/journal.csv";

	/** The path and query of the CSV download with this filter. */
	public String fileAddress() {
		return UriComponentsBuilder.fromPath(FILE)
			.queryParamIfPresent("numero", Optional.ofNullable(this.agentNumber))
			.queryParamIfPresent("acte", Optional.ofNullable(this.act))
			.queryParamIfPresent("du", Optional.ofNullable(this.from))
			.queryParamIfPresent("au", Optional.ofNullable(this.until))
			.toUriString();
	}

}
