package fr.compteformation.people.holder;

import java.util.Optional;

import fr.compteformation.platform.security.Agent;

/** Maps agents to holders, because no agent may work on their own account. */
public interface AgentHolders {

	/** The holder that an agent is, as known now; empty if the agent is not a holder. */
	Optional<HolderId> holderOf(Agent agent);

	/** Whether this number is the agent’s, even if it belongs to no holder yet. */
	boolean isOwn(Agent agent, Nir nir);

	/** Whether this holder is the agent. */
	default boolean isOwn(Agent agent, HolderId holder) {
		return holderOf(agent).filter(holder::equals).isPresent();
	}

}
