package fr.compteformation.office.contact;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.office.signin.Agents;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Agent;

/**
 * Which agents may treat a question: any but the person who asked it.
 */
@Component
class ContactAgents {

	private final AccountLifeCycle accounts;

	private final Holders holders;

	private final AgentHolders agentHolders;

	private final Agents agents;

	ContactAgents(AccountLifeCycle accounts, Holders holders, AgentHolders agentHolders, Agents agents) {
		this.accounts = accounts;
		this.holders = holders;
		this.agentHolders = agentHolders;
		this.agents = agents;
	}

	/** Whether the agent asked it while signed in as a person. */
	boolean isOwn(Agent agent, ContactCase question) {
		return question.account()
			.flatMap(this.accounts::read)
			.flatMap((account) -> this.holders.byNir(account.nir()))
			.filter((holder) -> this.agentHolders.isOwn(agent, holder))
			.isPresent();
	}

	/** The colleague, if active and not the person who asked. */
	Optional<Agent> receiver(ContactCase question, UUID colleague) {
		return this.agents.byId(colleague).filter((receiver) -> !isOwn(receiver, question));
	}

}
