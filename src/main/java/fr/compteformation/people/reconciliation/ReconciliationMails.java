package fr.compteformation.people.reconciliation;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails that report an agent’s decision to the person. They contain none of the
 * compared names except the one the person gave.
 */
@Component
class ReconciliationMails extends OwnerMails<ReconciliationMails.Template> {

	private final PortalSettings settings;

	ReconciliationMails(Accounts accounts, PortalSettings settings) {
		super(accounts);
		this.settings = settings;
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return Optional.of(owner.news(new Decision(owner.name(), this.settings.link(SharedPages.RIGHTS))));
	}

	enum Template implements MailTemplate {

		ATTACHMENT_ACCEPTED, ATTACHMENT_REFUSED;

		@Override
		public Class<Decision> model() {
			return Decision.class;
		}

	}

	/**
	 * Without the account number: a later file may detach the account again.
	 *
	 * @param page the page of the person’s rights
	 */
	record Decision(String name, URI page) {
	}

}
