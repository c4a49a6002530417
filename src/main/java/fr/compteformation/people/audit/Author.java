package fr.compteformation.people.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

/**
 * Who acted: an agent or a rule, or a professional, who has no agent’s number.
 *
 * @param agent the agent; {@link Agent#AUTOMATIC} for professionals
 * @param professional the account of the professional; {@code null} for agents
 */
record Author(Agent agent, @Nullable UUID professional) {

	static Author of(Agent agent) {
		return new Author(agent, null);
	}

	static Author of(Professional professional) {
		return new Author(Agent.AUTOMATIC, professional.accountId());
	}

}
