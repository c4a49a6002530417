package fr.compteformation.office.contact;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Agent;

/**
 * Whether the person who asked a question is the agent.
 */
@Component
class ContactAuthors {

	private final AccountLifeCycle accounts;

	private final Holders holders;

	private final AgentHolders agents;

	ContactAuthors(AccountLifeCycle accounts, Holders holders, AgentHolders agents) {
		this.accounts = accounts;
		this.holders = holders;
		this.agents = agents;
	}

	/** Whether the agent asked it while signed in as a person. */
	boolean isOwn(Agent agent, ContactCase question) {
		return question.account()
			.flatMap(this.accounts::read)
			.flatMap((account) -> this.holders.byNir(account.nir()))
			.filter((holder) -> this.agents.isOwn(agent, holder))
			.isPresent();
	}

}
