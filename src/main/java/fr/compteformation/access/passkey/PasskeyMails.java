package fr.compteformation.access.passkey;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.alert.SecurityAlertLink;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * Security alerts about passkeys and recovery codes, with a link to stop an intruder.
 * They do not contain the name of the passkey, which may be personal.
 */
@Component
class PasskeyMails implements MailComposer<PasskeyMails.Template> {

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final PortalSettings settings;

	PasskeyMails(Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		this.accounts = accounts;
		this.alerts = alerts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID alert, UUID mail) {
		return this.alerts.accountOf(alert)
			.flatMap(this.accounts::ownerOf)
			.map((owner) -> owner.mail(new Change(owner.greeting(), this.alerts.link(alert, owner.locale()),
					this.settings.link(PasskeyPages.KEYS))));
	}

	enum Template implements MailTemplate {

		PASSKEY_ADDED, PASSKEY_REMOVED, RECOVERY_CODE_USED, RECOVERY_CODES_RENEWED;

		@Override
		public Class<Change> model() {
			return Change.class;
		}

	}

	/**
	 * @param page the page of passkeys and codes
	 */
	record Change(Greeting greeting, SecurityAlertLink alert, URI page) {
	}

}
