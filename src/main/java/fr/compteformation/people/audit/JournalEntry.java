package fr.compteformation.people.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param id grows with each line
 * @param at when
 * @param agentNumber who, as in "Agent 214"
 * @param act what they did
 * @param subject to what
 * @param before what it was before, in a short technical word, where something changed
 * @param after what it was afterwards
 */
public record JournalEntry(long id, Instant at, int agentNumber, Act act, Subject subject, @Nullable String before,
		@Nullable String after) {
}
