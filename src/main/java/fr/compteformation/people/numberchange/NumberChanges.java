package fr.compteformation.people.numberchange;

import java.time.Clock;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * Changes a person’s social security number; for agents. The person keeps all rights; the
 * former number can neither sign in nor open an account.
 */
@Service
@Transactional
public class NumberChanges {

	private final NumberChangeRepository changes;

	private final AccountLifeCycle accounts;

	private final Holders holders;

	private final AgentHolders agents;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	NumberChanges(NumberChangeRepository changes, AccountLifeCycle accounts, Holders holders, AgentHolders agents,
			Journal journal, Outbox outbox, Clock clock) {
		this.changes = changes;
		this.accounts = accounts;
		this.holders = holders;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The number of changes so far, to pass to {@link #change}. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public int version(Agent agent, HolderId holder) {
		return this.changes.countByHolder(holder.value());
	}

	/** Whether it is the agent’s own number, which another agent must change. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public boolean isOwn(Agent agent, HolderId holder) {
		return this.agents.isOwn(agent, holder);
	}

	/**
	 * Changes a person’s number and informs them by email.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome change(Agent agent, HolderId holder, int seen, NumberChange change) {
		if (this.agents.isOwn(agent, holder)) {
			return Outcome.OWN_ACCOUNT;
		}
		this.holders.lock(List.of(holder));
		if (version(agent, holder) != seen) {
			return Outcome.CHANGED;
		}
		Holders.NumberChanged changed = this.holders.changeNumber(holder, change.nir());
		if (changed == Holders.NumberChanged.DONE) {
			this.holders.accountsOf(holder).forEach((account) -> follow(new AccountId(account), change));
			change.sign(holder, agent, this.clock.instant());
			this.changes.save(change);
			this.journal.write(agent, Act.NIR_CHANGED, new Subject(Subject.Kind.HOLDER, holder.value()), null,
					change.motive().name());
		}
		return switch (changed) {
			case DONE -> Outcome.DONE;
			case SAME -> Outcome.SAME;
			case TAKEN -> Outcome.TAKEN;
		};
	}

	private void follow(AccountId id, NumberChange change) {
		this.accounts.changeNumber(id, change.nir());
		this.outbox.add(NumberChangeMails.Template.NUMBER_CHANGED, id.value());
	}

	/** The result of changing a person’s social security number. */
	public enum Outcome {

		/** Stored, logged and announced by email. */
		DONE,

		/** It is already their number. */
		SAME,

		/** It is somebody else’s current or former number. */
		TAKEN,

		/** Another agent changed it after the page was read; nothing changed. */
		CHANGED,

		/** It is the agent’s own number; nothing changed. */
		OWN_ACCOUNT

	}

}
