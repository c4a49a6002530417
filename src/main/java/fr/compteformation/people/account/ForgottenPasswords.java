package fr.compteformation.people.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.CitizenSessions;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SessionEnd;

/**
 * The door of the module for people who forgot their password, who are not signed in.
 * <p>
 * A number that nobody has is treated like any other, line by line: only when the mail is
 * about to leave it is looked up whether there is anybody to write to.
 */
@Service
public class ForgottenPasswords {

	private final PasswordLinkRepository links;

	private final PasswordLinks sent;

	private final AccountRepository accounts;

	private final AccountPasswords passwords;

	private final CitizenSessions sessions;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ForgottenPasswords(PasswordLinkRepository links, PasswordLinks sent, AccountRepository accounts,
			AccountPasswords passwords, CitizenSessions sessions, Outbox outbox, TransactionTemplate transaction,
			Clock clock) {
		this.links = links;
		this.sent = sent;
		this.accounts = accounts;
		this.passwords = passwords;
		this.sessions = sessions;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Asks for a link, which goes to the owner of the account of this number. */
	public void ask(Nir nir) {
		this.transaction.executeWithoutResult((status) -> {
			PasswordLink link = this.links.save(this.sent.ask(nir, PasswordLink.Purpose.PASSWORD));
			this.outbox.add(PasswordLinkMails.Template.PASSWORD_LINK, link.id());
		});
	}

	/** What a link is good for. Changes nothing: mail scanners open links too. */
	public PasswordLinkState stateOf(SecretToken token) {
		return this.sent.stateOf(token, PasswordLink.Purpose.PASSWORD);
	}

	/**
	 * Whose password a link sets, so that the new one is not made of what is known of
	 * them; empty when it no longer works.
	 */
	public Optional<Identity> identityBehind(SecretToken token) {
		return usable(token).flatMap(this::account).map((account) -> account.identity().copy());
	}

	/**
	 * Sets the password of the account that a link stands for, whose owner is told by
	 * mail and signed out everywhere.
	 * @return whether it was set; otherwise the link no longer works
	 */
	public boolean choose(SecretToken token, Password chosen) {
		Optional<PasswordLink> link = usable(token);
		Optional<Account> account = link.flatMap(this::account);
		if (account.isEmpty()) {
			return false;
		}
		String hash = this.passwords.hash(chosen, account.get().identity());
		return Boolean.TRUE.equals(this.transaction.execute((status) -> change(link.get().id(), hash)));
	}

	// Locked, so that of two clicks one finds the link used.
	private boolean change(UUID id, String hash) {
		Optional<PasswordLink> link = this.links.lock(id).filter(this::isUsable);
		Optional<Account> owner = link.flatMap(this::account);
		owner.ifPresent((account) -> {
			link.get().use();
			this.passwords.set(account, hash, AccountAct.PASSWORD_RESET);
			this.sessions.endAll(account.id().value(), SessionEnd.PASSWORD_CHANGED);
		});
		return owner.isPresent();
	}

	private Optional<PasswordLink> usable(SecretToken token) {
		return this.links.findByTokenHash(token.hash()).filter(this::isUsable);
	}

	private boolean isUsable(PasswordLink link) {
		return link.purpose() == PasswordLink.Purpose.PASSWORD
				&& link.stateAt(this.clock.instant()) == PasswordLinkState.USABLE;
	}

	private Optional<Account> account(PasswordLink link) {
		return link.account().flatMap(this.accounts::findById);
	}

}
