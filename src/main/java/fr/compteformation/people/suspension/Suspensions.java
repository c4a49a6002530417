package fr.compteformation.people.suspension;

import java.time.Clock;
import java.time.Instant;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * Account suspension. Owners can suspend their account by a link in an email; only agents
 * reinstate, never their own account.
 */
@Service
@Transactional
public class Suspensions {

	private static final String OPEN = "OPEN";

	private final AccountLifeCycle accounts;

	private final SuspensionDecisionRepository decisions;

	private final Holders holders;

	private final AgentHolders agents;

	private final Journal journal;

	private final Outbox outbox;

	private final CitizenSessions sessions;

	private final Clock clock;

	Suspensions(AccountLifeCycle accounts, SuspensionDecisionRepository decisions, Holders holders, AgentHolders agents,
			Journal journal, Outbox outbox, CitizenSessions sessions, Clock clock) {
		this.accounts = accounts;
		this.decisions = decisions;
		this.holders = holders;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** What an agent sees before deciding. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public SuspensionCase of(Agent agent, AccountId id) {
		AccountSnapshot account = this.accounts.read(id).orElseThrow();
		return new SuspensionCase(id, account.suspended(),
				this.decisions.findByAccountOrderByDecidedAt(id.value())
					.stream()
					.map(SuspensionDecision::line)
					.toList(),
				account.detached(), isOwn(agent, account));
	}

	/**
	 * Suspends or reinstates an account, depending on the reason. A suspension ends all
	 * sessions and cancels a pending email change.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome decide(Agent agent, AccountId id, int seen, SuspensionDecision decision) {
		AccountSnapshot account = this.accounts.lock(id).orElseThrow();
		if (isOwn(agent, account)) {
			return Outcome.OWN_ACCOUNT;
		}
		SuspensionReason reason = decision.reason();
		if (!reason.isForAgents() || decision.getRemark() == null) {
			throw new IllegalArgumentException("not an agent’s decision");
		}
		if (this.decisions.countByAccount(id.value()) != seen || account.detached()
				|| !SuspensionReason.forAgents(account.isSuspended()).contains(reason)) {
			return Outcome.CHANGED;
		}
		if (!reason.isSuspending() && this.accounts.isOwnerDeceased(id)) {
			return Outcome.DECEASED;
		}
		Instant now = this.clock.instant();
		decision.sign(id, agent, now);
		String before = account.suspension().map((suspension) -> suspension.reason().name()).orElse(OPEN);
		Act act = carryOut(account, new Suspension(now, Suspension.By.AGENT, reason));
		this.decisions.save(decision);
		this.journal.write(agent, act, new Subject(Subject.Kind.ACCOUNT, id.value()), before, reason.name());
		return Outcome.DONE;
	}

	private Act carryOut(AccountSnapshot account, Suspension decided) {
		if (!decided.reason().isSuspending()) {
			this.accounts.reinstate(account.id());
			this.outbox.add(SuspensionMails.Template.ACCOUNT_UNFROZEN, account.id().value());
			return Act.ACCOUNT_UNFROZEN;
		}
		suspend(account, decided);
		return decided.reason().isDetaching() ? Act.ACCOUNT_DETACHED : Act.ACCOUNT_FROZEN;
	}

	/**
	 * Suspends an account at its owner’s request, by a link in an email. If it is already
	 * suspended, the first reason stays.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void suspendForOwner(AccountId id, SuspensionReason reason) {
		this.accounts.lock(id).ifPresent((account) -> {
			if (!account.isSuspended()) {
				Instant now = this.clock.instant();
				suspend(account, new Suspension(now, Suspension.By.PERSON, reason));
				this.decisions.save(SuspensionDecision.byThePerson(id, reason, now));
			}
			this.sessions.endAll(id.value(), SessionEnd.FROZEN);
		});
	}

	// The owner of an account that was already suspended has been informed before.
	private void suspend(AccountSnapshot before, Suspension suspension) {
		this.accounts.suspend(before.id(), suspension);
		if (!before.isSuspended()) {
			this.outbox.add(SuspensionMails.Template.ACCOUNT_FROZEN, before.id().value());
		}
	}

	private boolean isOwn(Agent agent, AccountSnapshot account) {
		return this.holders.byNir(account.nir()).filter((holder) -> this.agents.isOwn(agent, holder)).isPresent();
	}

	/** The result of an agent’s decision about an account. */
	public enum Outcome {

		/** Stored, logged and announced by email. */
		DONE,

		/** Another decision was made after the agent read the page; nothing changed. */
		CHANGED,

		/** The owner’s death is reported: that report must be lifted; nothing changed. */
		DECEASED,

		/** It is the agent’s own account; nothing changed. */
		OWN_ACCOUNT

	}

}
