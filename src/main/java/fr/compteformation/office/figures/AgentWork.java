package fr.compteformation.office.figures;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentName;

/**
 * What an agent did in a period.
 *
 * @param number the agent’s number
 * @param agent the agent; {@code null} if unknown
 * @param treated the number of declarations on which the agent acted
 * @param corrected the number of those that they corrected or refused, also when a
 * supervisor had to agree
 * @param contested the number of those corrections that the person contested afterwards
 * @param reviewed the number of their decisions that a supervisor reviewed
 * @param confirmed the number of those that the supervisor confirmed
 */
public record AgentWork(int number, @Nullable AgentName agent, long treated, long corrected, long contested,
		long reviewed, long confirmed) {
}
