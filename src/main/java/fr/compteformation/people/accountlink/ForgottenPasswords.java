package fr.compteformation.people.accountlink;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.AccountPasswords;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The door of the module for people who forgot their password, who are not signed in.
 * <p>
 * A number that nobody has is treated like any other, line by line: only when the mail is
 * about to leave it is looked up whether there is anybody to write to.
 */
@Service
public class ForgottenPasswords {

	private final AccountLinks links;

	private final AccountPasswords passwords;

	private final CitizenSessions sessions;

	private final TransactionTemplate transaction;

	ForgottenPasswords(AccountLinks links, AccountPasswords passwords, CitizenSessions sessions,
			TransactionTemplate transaction) {
		this.links = links;
		this.passwords = passwords;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	/** Asks for a link, which goes to the owner of the account of this number. */
	public void ask(Nir nir) {
		this.links.ask(nir, AccountLink.PASSWORD);
	}

	/** What a link is good for. Changes nothing: mail scanners open links too. */
	public SecretState stateOf(SecretToken token) {
		return this.links.stateOf(token, AccountLink.PASSWORD);
	}

	/**
	 * Whose password a link sets, so that the new one is not made of what is known of
	 * them; empty when it no longer works.
	 */
	public Optional<Identity> identityBehind(SecretToken token) {
		return this.links.accountBehind(token, AccountLink.PASSWORD).flatMap(this.passwords::ownerOf);
	}

	/**
	 * Sets the password of the account that a link stands for, whose owner is told by
	 * mail and signed out everywhere.
	 * @return whether it was set; otherwise the link no longer works
	 */
	public boolean choose(SecretToken token, Password chosen) {
		return identityBehind(token).map((identity) -> this.passwords.hash(chosen, identity))
			.filter((hash) -> Boolean.TRUE.equals(this.transaction.execute((status) -> change(token, hash))))
			.isPresent();
	}

	private boolean change(SecretToken token, String hash) {
		Optional<AccountSnapshot> owner = this.links.redeem(token, AccountLink.PASSWORD);
		owner.ifPresent((account) -> {
			this.passwords.set(account.id(), hash, AccountAct.PASSWORD_RESET);
			this.sessions.endAll(account.id().value(), SessionEnd.PASSWORD_CHANGED);
		});
		return owner.isPresent();
	}

}
