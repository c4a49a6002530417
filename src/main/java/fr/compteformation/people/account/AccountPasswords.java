package fr.compteformation.people.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.AccountEvents;

/**
 * Sets the password of an account, whichever way its owner takes.
 */
@Component
class AccountPasswords {

	private final NewPasswords newPasswords;

	private final Passwords passwords;

	private final PasswordLinks links;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	AccountPasswords(NewPasswords newPasswords, Passwords passwords, PasswordLinks links, AccountEvents events,
			ApplicationEventPublisher publisher) {
		this.newPasswords = newPasswords;
		this.passwords = passwords;
		this.links = links;
		this.events = events;
		this.publisher = publisher;
	}

	/** The hash of a password that the person may have. Outside of a transaction. */
	String hash(Password chosen, Identity identity) {
		this.newPasswords.require(chosen, identity);
		return this.passwords.hash(chosen);
	}

	/** The account has another password: links sent for the former one are void. */
	@Transactional(propagation = Propagation.MANDATORY)
	void set(Account account, String hash, AccountAct how) {
		account.changePassword(hash);
		this.links.revoke(account.id());
		this.events.write(account.id().value(), how);
		this.publisher.publishEvent(new PasswordChanged(account.id()));
	}

}
