package fr.compteformation.office.agent;

import java.util.UUID;

import fr.compteformation.office.invitation.AccessState;

/**
 * An agent in the list of agents.
 *
 * @param id the account id
 * @param number as in “Agent 214”
 * @param name the agent’s name
 * @param role the agent’s permissions
 * @param state whether the agent may sign in
 * @param invitationOver whether the invitation has expired
 * @param withKey whether the agent has a passkey
 */
public record AgentLine(UUID id, int number, String name, AgentRole role, AccessState state, boolean invitationOver,
		boolean withKey) {
}
