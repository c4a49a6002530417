package fr.compteformation.people.holder;

import java.util.Optional;

import fr.compteformation.platform.security.Agent;

/**
 * Knows which holders the agents are, because nobody works on their own account.
 */
public interface AgentHolders {

	/**
	 * Who an agent is among the people the fund knows, as known at this moment; empty for
	 * one whom it does not know otherwise.
	 */
	Optional<HolderId> holderOf(Agent agent);

	/** Whether this holder is the agent. */
	default boolean isOwn(Agent agent, HolderId holder) {
		return holderOf(agent).filter(holder::equals).isPresent();
	}

}
