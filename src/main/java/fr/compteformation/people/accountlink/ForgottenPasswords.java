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
 * Password reset by one-time link, for people who are not signed in.
 * <p>
 * Unknown numbers are treated exactly like known ones: the account is looked up only when
 * the email is sent.
 */
@Service
public class ForgottenPasswords {

	private final LinkRequests requests;

	private final AccountLinks links;

	private final AccountPasswords passwords;

	private final CitizenSessions sessions;

	private final TransactionTemplate transaction;

	ForgottenPasswords(LinkRequests requests, AccountLinks links, AccountPasswords passwords, CitizenSessions sessions,
			TransactionTemplate transaction) {
		this.requests = requests;
		this.links = links;
		this.passwords = passwords;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	/** Requests a link for the owner of this number. */
	public void ask(Nir nir) {
		this.requests.ask(nir, AccountLink.PASSWORD);
	}

	/** The state of a link. Changes nothing: mail scanners open links too. */
	public SecretState stateOf(SecretToken token) {
		return this.links.stateOf(token, AccountLink.PASSWORD);
	}

	/**
	 * The identity behind a link, so that the new password contains no personal data;
	 * empty if the link no longer works.
	 */
	public Optional<Identity> identityBehind(SecretToken token) {
		return this.links.accountBehind(token, AccountLink.PASSWORD).flatMap(this.passwords::ownerOf);
	}

	/**
	 * Sets the password, informs the owner by email and signs them out everywhere.
	 * @return false if the link no longer works
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
