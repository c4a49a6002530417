package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
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
 * The door to freezing accounts. A person may freeze their own by a link in a mail; only
 * an agent unfreezes, and never their own.
 */
@Service
@Transactional
public class Freezes {

	private static final String OPEN = "OPEN";

	private final AccountRepository accounts;

	private final FreezeDecisionRepository decisions;

	private final EmailChangeRepository emailChanges;

	private final Holders holders;

	private final AgentHolders agents;

	private final Journal journal;

	private final Outbox outbox;

	private final CitizenSessions sessions;

	private final PasswordLinks passwordLinks;

	private final Closures closures;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	Freezes(AccountRepository accounts, FreezeDecisionRepository decisions, EmailChangeRepository emailChanges,
			Holders holders, AgentHolders agents, Journal journal, Outbox outbox, CitizenSessions sessions,
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
	public FreezeCase of(Agent agent, AccountId id) {
		Account account = this.accounts.findById(id).orElseThrow();
		return new FreezeCase(id, account.freeze().orElse(null),
				this.decisions.findByAccountOrderByDecidedAt(id.value()).stream().map(FreezeDecision::line).toList(),
				account.isDetached(), isOwn(agent, account));
	}

	/**
	 * Freezes or unfreezes an account, as the motive says. Everybody is signed out of a
	 * frozen one, and a change of its mail address that was under way is over.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public FreezeOutcome decide(Agent agent, AccountId id, int seen, FreezeDecision decision) {
		Account account = this.accounts.lock(id).orElseThrow();
		if (isOwn(agent, account)) {
			return FreezeOutcome.OWN_ACCOUNT;
		}
		FreezeMotive motive = decision.motive();
		if (!motive.isForAgents() || decision.getRemark() == null) {
			throw new IllegalArgumentException("not an agent’s decision");
		}
		if (this.decisions.countByAccount(id.value()) != seen || account.isDetached()
				|| !FreezeMotive.forAgents(account.isFrozen()).contains(motive)) {
			return FreezeOutcome.CHANGED;
		}
		Instant now = this.clock.instant();
		decision.sign(id, agent, now);
		String before = account.freeze().map((freeze) -> freeze.motive().name()).orElse(OPEN);
		Act act = carryOut(account, new Freeze(now, Freeze.By.AGENT, motive));
		this.decisions.save(decision);
		this.journal.write(agent, act, new Subject(Subject.Kind.ACCOUNT, id.value()), before, motive.name());
		return FreezeOutcome.DONE;
	}

	private Act carryOut(Account account, Freeze decided) {
		if (!decided.motive().isFreezing()) {
			account.unfreeze();
			this.events.write(account.id().value(), AccountAct.UNFROZEN);
			this.outbox.add(FreezeMails.UNFROZEN, account.id().value());
			return Act.ACCOUNT_UNFROZEN;
		}
		if (!account.isFrozen()) {
			freeze(account, decided);
		}
		if (decided.motive().isDetaching()) {
			account.detach(decided);
			this.holders.detach(account.id().value());
			return Act.ACCOUNT_DETACHED;
		}
		return Act.ACCOUNT_FROZEN;
	}

	/**
	 * The person says, by a link in a mail, that somebody else uses their account. One
	 * that is frozen already stays frozen as it is.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void freezeForThePerson(AccountId id, FreezeMotive motive) {
		this.accounts.lock(id).ifPresent((account) -> freezeForThePerson(account, motive));
	}

	/**
	 * The person says that somebody else uses their account. One that is frozen already
	 * stays frozen as it is.
	 * @param account locked by the caller
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void freezeForThePerson(Account account, FreezeMotive motive) {
		if (!account.isFrozen()) {
			Instant now = this.clock.instant();
			freeze(account, new Freeze(now, Freeze.By.PERSON, motive));
			this.decisions.save(FreezeDecision.byThePerson(account.id(), motive, now));
		}
		this.sessions.endAll(account.id().value(), SessionEnd.FROZEN);
	}

	private void freeze(Account account, Freeze freeze) {
		account.freeze(freeze);
		this.emailChanges.pendingOf(account.id().value()).ifPresent(EmailChange::cancel);
		this.passwordLinks.revoke(account.id());
		this.closures.forget(account.id());
		this.publisher.publishEvent(new AccountFrozen(account.id()));
		this.sessions.endAll(account.id().value(), SessionEnd.FROZEN);
		this.events.write(account.id().value(), AccountAct.FROZEN);
		this.outbox.add(FreezeMails.FROZEN, account.id().value());
	}

	private boolean isOwn(Agent agent, Account account) {
		return this.holders.byNir(account.identity().nir())
			.filter((holder) -> this.agents.isOwn(agent, holder))
			.isPresent();
	}

}
