package fr.compteformation.people.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/** Changes a password, or sets a first one. */
@Service
public class PasswordChanges {

	private final AccountRepository accounts;

	private final AccountPasswords passwords;

	private final Proofs proofs;

	private final CitizenSessions sessions;

	private final TransactionTemplate transaction;

	PasswordChanges(AccountRepository accounts, AccountPasswords passwords, Proofs proofs, CitizenSessions sessions,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.proofs = proofs;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	/**
	 * Changes or sets the password of the signed-in person and informs them by email.
	 * Signs out all other sessions, including remembered devices. Call outside of a
	 * transaction: no connection is held while the hash is computed.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void change(Citizen citizen, Proof proof, Password chosen) {
		this.proofs.require(citizen, proof);
		String hash = this.passwords.hash(chosen, account(citizen).identity());
		this.transaction.executeWithoutResult((status) -> {
			this.passwords.set(account(citizen), hash, AccountAct.PASSWORD_CHANGED);
			this.sessions.endAllButThisOne(citizen.accountId(), SessionEnd.PASSWORD_CHANGED);
		});
	}

	private Account account(Citizen citizen) {
		return this.accounts.findById(new AccountId(citizen.accountId())).orElseThrow();
	}

}
