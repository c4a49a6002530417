package fr.compteformation.people.numberchange;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email that asks the owner to sign in with the new number. It contains no number.
 */
@Component
class NumberChangeMails extends OwnerMails<NumberChangeMails.Template> {

	NumberChangeMails(Accounts accounts) {
		super(accounts);
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return Optional.of(owner.mail(owner.greeting()));
	}

	enum Template implements MailTemplate {

		NUMBER_CHANGED;

		@Override
		public Class<Greeting> model() {
			return Greeting.class;
		}

	}

}
