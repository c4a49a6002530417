package fr.compteformation.office.agent;

import java.util.UUID;

/**
 * An agent as colleagues see them; citizens see the number only.
 *
 * @param id the account id
 * @param number as in “Agent 214”
 * @param name the agent’s name
 */
public record AgentName(UUID id, int number, String name) {

	/** The translation key of “Solène Garrec (agent 214)”; takes the name and number. */
	public static final String MESSAGE_KEY = "agent.name";

}
