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
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.base.EmailAddress;

/**
 * What may become of an account once it is open. Called by the rooms that decide about
 * accounts (suspension, change of the email address or of the number, closure), within
 * their transaction; they check who may ask for it, and tell the owner.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccountLifeCycle {

	private final AccountRepository accounts;

	private final Holders holders;

	private final CitizenSessions sessions;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	AccountLifeCycle(AccountRepository accounts, Holders holders, CitizenSessions sessions, AccountEvents events,
			ApplicationEventPublisher publisher) {
		this.accounts = accounts;
		this.holders = holders;
		this.sessions = sessions;
		this.events = events;
		this.publisher = publisher;
	}

	/** Reads an account, which others may change meanwhile. */
	public Optional<AccountSnapshot> read(AccountId id) {
		return this.accounts.findById(id).map(Account::snapshot);
	}

	/**
	 * Reads an account, which nobody else changes until the transaction ends. Locked
	 * before anything that belongs to it, so that all who change it wait in one order.
	 */
	public Optional<AccountSnapshot> lock(AccountId id) {
		return this.accounts.lock(id).map(Account::snapshot);
	}

	/**
	 * Suspends an account: everybody is signed out of it, and links that were sent no
	 * longer work. One that is suspended already stays so for its former reason. Detaches
	 * it as well when the reason asks for that.
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

	/** Writes to another address from now on; links sent to the former one are void. */
	public void changeEmail(AccountId id, EmailAddress email) {
		locked(id).changeEmail(email);
		this.publisher.publishEvent(new CredentialsChanged(id));
	}

	/** The owner signs in with another number from now on. */
	public void changeNumber(AccountId id, Nir nir) {
		locked(id).changeNumber(nir);
		this.publisher.publishEvent(new CredentialsChanged(id));
		this.events.write(id.value(), AccountAct.NIR_CHANGED);
	}

	/** Erases an account; who its owner is to the fund and what they own stays. */
	public void erase(AccountId id) {
		Account account = locked(id);
		this.sessions.endAll(id.value(), SessionEnd.ACCOUNT_CLOSED);
		this.events.write(id.value(), AccountAct.ACCOUNT_CLOSED);
		this.accounts.delete(account);
	}

	private Account locked(AccountId id) {
		return this.accounts.lock(id).orElseThrow();
	}

}
