package fr.compteformation.office.agent;

import java.util.UUID;

/**
 * An agent in the list of all.
 *
 * @param id the account
 * @param number as in "Agent 214"
 * @param name their own
 * @param role what they may do
 * @param state whether they may sign in
 * @param invitationOver whether they were invited and did not answer in time
 */
public record AgentLine(UUID id, int number, String name, AgentRole role, AgentState state, boolean invitationOver) {
}
