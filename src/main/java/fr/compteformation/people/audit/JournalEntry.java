package fr.compteformation.people.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param id ascending
 * @param at when
 * @param agentNumber the agent, as in "Agent 214"
 * @param professional who acted for a provider or an employer; null if an agent or a rule
 * acted
 * @param act the action
 * @param subject what it was about
 * @param before the old value as a short technical word; null if nothing changed
 * @param after the new value
 */
public record JournalEntry(long id, Instant at, int agentNumber, @Nullable UUID professional, Act act, Subject subject,
		@Nullable String before, @Nullable String after) {
}
