package fr.compteformation.people.suspension;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/** The emails about suspension and reinstatement. They never state the reason. */
@Component
class SuspensionMails extends OwnerMails<SuspensionMails.Template> {

	private final PortalSettings settings;

	SuspensionMails(Accounts accounts, PortalSettings settings) {
		super(accounts);
		this.settings = settings;
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return Optional.of(owner.mail(new Notice(owner.greeting(), this.settings.link(SharedPages.SIGN_IN))));
	}

	enum Template implements MailTemplate {

		/** Suspended. */
		ACCOUNT_FROZEN,
		/** Reinstated. */
		ACCOUNT_UNFROZEN;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	record Notice(Greeting greeting, URI signIn) {
	}

}
