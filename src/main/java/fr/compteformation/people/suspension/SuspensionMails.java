package fr.compteformation.people.suspension;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/** The emails about suspension and reinstatement. They never state the reason. */
@Component
class SuspensionMails implements MailComposer<SuspensionMails.Template> {

	private final Accounts accounts;

	private final PortalSettings settings;

	SuspensionMails(Accounts accounts, PortalSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID account, UUID mail) {
		return this.accounts.ownerOf(new AccountId(account))
			.map((owner) -> owner.mail(new Notice(owner.greeting(), this.settings.link(SharedPages.SIGN_IN))));
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
