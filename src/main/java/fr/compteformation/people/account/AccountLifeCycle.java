package fr.compteformation.people.account;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.base.EmailAddress;

/**
 * Operations on open accounts for the rooms that decide about them (suspension, change of
 * the email address or number, closure). They take part in the caller’s transaction; the
 * caller checks permissions and informs the owner.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccountLifeCycle {

	private final AccountRepository accounts;

	private final Holders holders;

	private final LifeStatuses lives;

	private final CitizenSessions sessions;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	AccountLifeCycle(AccountRepository accounts, Holders holders, LifeStatuses lives, CitizenSessions sessions,
			AccountEvents events, ApplicationEventPublisher publisher) {
		this.accounts = accounts;
		this.holders = holders;
		this.lives = lives;
		this.sessions = sessions;
		this.events = events;
		this.publisher = publisher;
	}

	/** Reads an account without a lock. */
	public Optional<AccountSnapshot> read(AccountId id) {
		return this.accounts.findById(id).map(Account::snapshot);
	}

	/**
	 * Reads and locks an account until the transaction ends. Lock it before its dependent
	 * rows, so that all writers use the same order.
	 */
	public Optional<AccountSnapshot> lock(AccountId id) {
		return this.accounts.lock(id).map(Account::snapshot);
	}

	/** Whether the owner’s death is reported, so that the account stays suspended. */
	public boolean isOwnerDeceased(AccountId id) {
		return this.lives.isOfDeceased(id.value());
	}

	/**
	 * Suspends an account: ends all its sessions and revokes its links. If it is already
	 * suspended, the first reason stays. Also detaches the account if the reason requires
	 * it.
	 */
	public void suspend(AccountId id, Suspension suspension) {
		Account account = locked(id);
		if (!account.isSuspended()) {
			account.suspend(suspension);
			this.publisher.publishEvent(new CredentialsChanged(id));
			this.publisher.publishEvent(new AccountSuspended(id));
			this.sessions.endAll(id.value(), SessionEnd.FROZEN);
			this.events.write(id.value(), AccountAct.FROZEN);
		}
		if (suspension.reason().isDetaching()) {
			account.detach(suspension);
			this.holders.detach(id.value());
		}
	}

	/** Ends the suspension of an account. */
	public void reinstate(AccountId id) {
		locked(id).reinstate();
		this.events.write(id.value(), AccountAct.UNFROZEN);
	}

	/** Changes the email address and revokes the links sent to the old one. */
	public void changeEmail(AccountId id, EmailAddress email) {
		locked(id).changeEmail(email);
		this.publisher.publishEvent(new CredentialsChanged(id));
	}

	/** Changes the number that the owner signs in with. */
	public void changeNumber(AccountId id, Nir nir) {
		locked(id).changeNumber(nir);
		this.publisher.publishEvent(new CredentialsChanged(id));
		this.events.write(id.value(), AccountAct.NIR_CHANGED);
	}

	/** Erases an account; the holder and their rights stay. */
	public void erase(AccountId id) {
		Account account = locked(id);
		this.sessions.endAll(id.value(), SessionEnd.ACCOUNT_CLOSED);
		this.events.write(id.value(), AccountAct.ACCOUNT_CLOSED);
		this.publisher.publishEvent(new AccountErased(id));
		this.accounts.delete(account);
	}

	private Account locked(AccountId id) {
		return this.accounts.lock(id).orElseThrow();
	}

}
