package fr.compteformation.people.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * Composes emails to the owner of an account, which is their subject; none once the
 * account is closed.
 *
 * @param <T> the templates of the room, an enum
 */
public abstract class OwnerMails<T extends Enum<T> & MailTemplate> implements MailComposer<T> {

	private final Accounts accounts;

	protected OwnerMails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(T template, UUID account, UUID mail) {
		return this.accounts.ownerOf(new AccountId(account)).flatMap((owner) -> compose(template, owner));
	}

	/** Composes an email; empty if it is obsolete. */
	protected abstract Optional<Mail> compose(T template, Correspondent owner);

}
