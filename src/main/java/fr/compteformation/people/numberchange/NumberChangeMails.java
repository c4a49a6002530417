package fr.compteformation.people.numberchange;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email that asks the owner to sign in with the new number. It contains no number.
 */
@Component
class NumberChangeMails implements MailComposer<NumberChangeMails.Template> {

	private final Accounts accounts;

	NumberChangeMails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID account, UUID mail) {
		return this.accounts.ownerOf(new AccountId(account)).map((owner) -> owner.mail(owner.greeting()));
	}

	enum Template implements MailTemplate {

		NUMBER_CHANGED;

		@Override
		public Class<Greeting> model() {
			return Greeting.class;
		}

	}

}
