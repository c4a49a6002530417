package fr.compteformation.people.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param id ascending
 * @param at when
 * @param agentNumber the agent, as in "Agent 214"
 * @param act the action
 * @param subject what it was about
 * @param before the old value as a short technical word; null if nothing changed
 * @param after the new value
 */
public record JournalEntry(long id, Instant at, int agentNumber, Act act, Subject subject, @Nullable String before,
		@Nullable String after) {
}
