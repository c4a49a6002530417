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

	private final AccountPasswords passwords;

	private final Proofs proofs;

	private final CitizenSessions sessions;

	private final TransactionTemplate transaction;

	PasswordChanges(AccountPasswords passwords, Proofs proofs, CitizenSessions sessions,
			TransactionTemplate transaction) {
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
		AccountId account = new AccountId(citizen.accountId());
		String hash = this.passwords.hash(chosen, this.passwords.ownerOf(account).orElseThrow());
		this.transaction.executeWithoutResult((status) -> {
			this.passwords.set(account, hash, AccountAct.PASSWORD_CHANGED);
			this.sessions.endAllButThisOne(citizen.accountId(), SessionEnd.PASSWORD_CHANGED);
		});
	}

}
