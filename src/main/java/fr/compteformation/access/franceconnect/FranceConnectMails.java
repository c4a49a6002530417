package fr.compteformation.access.franceconnect;

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
 * The email that informs the owner of an account of its link to the provider.
 */
@Component
class FranceConnectMails implements MailComposer<FranceConnectMails.Template> {

	private final Accounts accounts;

	FranceConnectMails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID account, UUID mail) {
		return this.accounts.ownerOf(new AccountId(account)).map((owner) -> owner.mail(owner.greeting()));
	}

	enum Template implements MailTemplate {

		FRANCE_CONNECT_LINKED;

		@Override
		public Class<Greeting> model() {
			return Greeting.class;
		}

	}

}
