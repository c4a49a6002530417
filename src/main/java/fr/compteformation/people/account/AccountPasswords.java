package fr.compteformation.people.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;

/**
 * The passwords of accounts. Hashes are computed outside of a transaction, so that no
 * connection is held meanwhile.
 */
@Service
public class AccountPasswords {

	private final AccountRepository accounts;

	private final NewPasswords newPasswords;

	private final Passwords passwords;

	private final AccountLinks links;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	AccountPasswords(AccountRepository accounts, NewPasswords newPasswords, Passwords passwords, AccountLinks links,
			AccountEvents events, ApplicationEventPublisher publisher) {
		this.accounts = accounts;
		this.newPasswords = newPasswords;
		this.passwords = passwords;
		this.links = links;
		this.events = events;
		this.publisher = publisher;
	}

	/**
	 * Whether an account has a password; some people sign in only with FranceConnect.
	 */
	public boolean exists(AccountId account) {
		return this.accounts.findById(account).orElseThrow().passwordHash().isPresent();
	}

	/** Checks the password of an account. */
	public boolean matches(AccountId account, Password typed) {
		return this.passwords.matches(typed, this.accounts.findById(account).orElseThrow().passwordHash().orElse(null));
	}

	/**
	 * Checks the password against the policy and hashes it. Call outside of a
	 * transaction.
	 */
	String hash(Password chosen, Identity identity) {
		this.newPasswords.require(chosen, identity);
		return this.passwords.hash(chosen);
	}

	/** Sets the password and revokes the links sent for the old one. */
	@Transactional(propagation = Propagation.MANDATORY)
	void set(Account account, String hash, AccountAct how) {
		account.changePassword(hash);
		this.links.revoke(account.id());
		this.events.write(account.id().value(), how);
		this.publisher.publishEvent(new PasswordChanged(account.id()));
	}

}
