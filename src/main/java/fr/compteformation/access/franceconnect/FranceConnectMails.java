package fr.compteformation.access.franceconnect;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email that informs the owner of an account of its link to the provider.
 */
@Component
class FranceConnectMails extends OwnerMails<FranceConnectMails.Template> {

	FranceConnectMails(Accounts accounts) {
		super(accounts);
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return Optional.of(owner.mail(owner.greeting()));
	}

	enum Template implements MailTemplate {

		FRANCE_CONNECT_LINKED;

		@Override
		public Class<Greeting> model() {
			return Greeting.class;
		}

	}

}
