package fr.compteformation.people.audit;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines of the journal are wanted; what is missing does not matter.
 *
 * @param agentNumber of this agent
 * @param act of this kind
 * @param from from this day on, in Paris
 * @param until up to this day included
 */
public record JournalFilter(@Nullable Integer agentNumber, @Nullable Act act, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	/** All lines. */
	public static final JournalFilter ALL = new JournalFilter(null, null, null, null);

	/** Where a file of the lines is downloaded. */
	static final String FILE = "/agent/journal.csv";

	/** The address of the file that holds just these lines. */
	public String fileAddress() {
		return UriComponentsBuilder.fromPath(FILE)
			.queryParamIfPresent("numero", Optional.ofNullable(this.agentNumber))
			.queryParamIfPresent("acte", Optional.ofNullable(this.act))
			.queryParamIfPresent("du", Optional.ofNullable(this.from))
			.queryParamIfPresent("au", Optional.ofNullable(this.until))
			.toUriString();
	}

}
