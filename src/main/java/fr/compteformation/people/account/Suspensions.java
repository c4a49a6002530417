package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.AccountEvents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Agents;
import fr.compteformation.platform.security.CitizenSessions;
import fr.compteformation.platform.security.SessionEnd;

/**
 * The door to suspending accounts. A person may suspend their own by a link in a mail;
 * only an agent reinstates, and never their own.
 */
@Service
@Transactional
public class Suspensions {

	private static final String OPEN = "OPEN";

	private final AccountRepository accounts;

	private final SuspensionDecisionRepository decisions;

	private final EmailChangeRepository emailChanges;

	private final Holders holders;

	private final Agents agents;

	private final Journal journal;

	private final Outbox outbox;

	private final CitizenSessions sessions;

	private final PasswordLinks passwordLinks;

	private final Closures closures;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	Suspensions(AccountRepository accounts, SuspensionDecisionRepository decisions, EmailChangeRepository emailChanges,
			Holders holders, Agents agents, Journal journal, Outbox outbox, CitizenSessions sessions,
			PasswordLinks passwordLinks, Closures closures, AccountEvents events, ApplicationEventPublisher publisher,
			Clock clock) {
		this.accounts = accounts;
		this.decisions = decisions;
		this.emailChanges = emailChanges;
		this.holders = holders;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.sessions = sessions;
		this.passwordLinks = passwordLinks;
		this.closures = closures;
		this.events = events;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** What an agent reads before they decide. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public SuspensionCase of(Agent agent, AccountId id) {
		Account account = this.accounts.findById(id).orElseThrow();
		return new SuspensionCase(id, account.suspension().orElse(null),
				this.decisions.findByAccountOrderByDecidedAt(id.value())
					.stream()
					.map(SuspensionDecision::line)
					.toList(),
				account.isDetached(), isOwn(agent, account));
	}

	/**
	 * Suspends or reinstates an account, as the reason says. Everybody is signed out of a
	 * suspended one, and a change of its mail address that was under way is over.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public SuspensionOutcome decide(Agent agent, AccountId id, int seen, SuspensionDecision decision) {
		Account account = this.accounts.lock(id).orElseThrow();
		if (isOwn(agent, account)) {
			return SuspensionOutcome.OWN_ACCOUNT;
		}
		SuspensionReason reason = decision.reason();
		if (!reason.isForAgents() || decision.getRemark() == null) {
			throw new IllegalArgumentException("not an agent’s decision");
		}
		if (this.decisions.countByAccount(id.value()) != seen || account.isDetached()
				|| !SuspensionReason.forAgents(account.isSuspended()).contains(reason)) {
			return SuspensionOutcome.CHANGED;
		}
		Instant now = this.clock.instant();
		decision.sign(id, agent, now);
		String before = account.suspension().map((suspension) -> suspension.reason().name()).orElse(OPEN);
		Act act = carryOut(account, new Suspension(now, Suspension.By.AGENT, reason));
		this.decisions.save(decision);
		this.journal.write(agent, act, new Subject(Subject.Kind.ACCOUNT, id.value()), before, reason.name());
		return SuspensionOutcome.DONE;
	}

	private Act carryOut(Account account, Suspension decided) {
		if (!decided.reason().isSuspending()) {
			account.reinstate();
			this.events.write(account.id().value(), AccountAct.UNFROZEN);
			this.outbox.add(SuspensionMails.Template.ACCOUNT_UNFROZEN, account.id().value());
			return Act.ACCOUNT_UNFROZEN;
		}
		if (!account.isSuspended()) {
			suspend(account, decided);
		}
		if (decided.reason().isDetaching()) {
			account.detach(decided);
			this.holders.detach(account.id().value());
			return Act.ACCOUNT_DETACHED;
		}
		return Act.ACCOUNT_FROZEN;
	}

	/**
	 * The person says, by a link in a mail, that somebody else uses their account. One
	 * that is suspended already stays suspended as it is.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void suspendForOwner(AccountId id, SuspensionReason reason) {
		this.accounts.lock(id).ifPresent((account) -> suspendForOwner(account, reason));
	}

	/**
	 * The person says that somebody else uses their account. One that is suspended
	 * already stays suspended as it is.
	 * @param account locked by the caller
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void suspendForOwner(Account account, SuspensionReason reason) {
		if (!account.isSuspended()) {
			Instant now = this.clock.instant();
			suspend(account, new Suspension(now, Suspension.By.PERSON, reason));
			this.decisions.save(SuspensionDecision.byThePerson(account.id(), reason, now));
		}
		this.sessions.endAll(account.id().value(), SessionEnd.FROZEN);
	}

	private void suspend(Account account, Suspension suspension) {
		account.suspend(suspension);
		this.emailChanges.pendingOf(account.id().value()).ifPresent(EmailChange::cancel);
		this.passwordLinks.revoke(account.id());
		this.closures.forget(account.id());
		this.publisher.publishEvent(new AccountSuspended(account.id()));
		this.sessions.endAll(account.id().value(), SessionEnd.FROZEN);
		this.events.write(account.id().value(), AccountAct.FROZEN);
		this.outbox.add(SuspensionMails.Template.ACCOUNT_FROZEN, account.id().value());
	}

	private boolean isOwn(Agent agent, Account account) {
		return this.holders.byNir(account.identity().nir())
			.filter((holder) -> this.agents.isOwn(agent, holder))
			.isPresent();
	}

}
