package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;

/**
 * Which agent did something about an account, and when.
 *
 * @param account the account
 * @param holder its holder then
 * @param agent the agent
 * @param agentNumber the agent’s number
 * @param signedAt when
 */
@Embeddable
record AgentSignature(@Column(name = "account_id") UUID account,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "holder_id")) HolderId holder,
		@Column(name = "agent_id") UUID agent, @Column(name = "agent_number") int agentNumber, Instant signedAt) {

	static AgentSignature of(AccountId account, HolderId holder, Agent agent, Instant now) {
		return new AgentSignature(account.value(), holder, agent.agentId(), agent.number(), now);
	}

	AccountId accountId() {
		return new AccountId(this.account);
	}

}
