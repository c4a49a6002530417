package fr.compteformation.people.account;

import java.util.Optional;

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

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	AccountPasswords(AccountRepository accounts, NewPasswords newPasswords, Passwords passwords, AccountEvents events,
			ApplicationEventPublisher publisher) {
		this.accounts = accounts;
		this.newPasswords = newPasswords;
		this.passwords = passwords;
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
	 * The identity of the owner, which a new password must not be derived from.
	 */
	public Optional<Identity> ownerOf(AccountId account) {
		return this.accounts.findById(account).map((found) -> found.identity().copy());
	}

	/**
	 * Checks the password against the policy and hashes it. Call outside of a
	 * transaction.
	 */
	public String hash(Password chosen, Identity owner) {
		this.newPasswords.require(chosen, owner);
		return this.passwords.hash(chosen);
	}

	/**
	 * Sets the password and revokes the links sent for the old one.
	 * @param hash from {@link #hash}
	 * @param how what the activity of the account says
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void set(AccountId id, String hash, AccountAct how) {
		this.accounts.findById(id).orElseThrow().changePassword(hash);
		this.publisher.publishEvent(new CredentialsChanged(id));
		this.events.write(id.value(), how);
		this.publisher.publishEvent(new PasswordChanged(id));
	}

}
