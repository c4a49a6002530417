package fr.compteformation.people.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A filter of the audit log; null fields match everything.
 *
 * @param agentNumber only of this agent
 * @param act only of this type
 * @param from from this day on, in Paris
 * @param until up to and including this day
 * @param subjects only about one of these objects
 */
public record JournalFilter(@Nullable Integer agentNumber, @Nullable Act act, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable List<UUID> subjects) {

	/** Matches all entries. */
	public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null);

	/** The same filter for one agent. */
	JournalFilter of(int agent) {
		return new JournalFilter(agent, this.act, this.from, this.until, this.subjects);
	}

}
