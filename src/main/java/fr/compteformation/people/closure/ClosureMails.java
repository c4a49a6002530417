package fr.compteformation.people.closure;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email that confirms a requested closure and says until when it can be cancelled.
 */
@Component
class ClosureMails extends OwnerMails<ClosureMails.Template> {

	private final Closures closures;

	private final PortalSettings settings;

	ClosureMails(Accounts accounts, Closures closures, PortalSettings settings) {
		super(accounts);
		this.closures = closures;
		this.settings = settings;
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return this.closures.dayOf(owner.account())
			.map((day) -> owner.mail(new Closing(owner.greeting(), PortalTime.date(day, owner.locale()),
					this.settings.link(SharedPages.CLOSE_ACCOUNT))));
	}

	enum Template implements MailTemplate {

		ACCOUNT_CLOSING;

		@Override
		public Class<Closing> model() {
			return Closing.class;
		}

	}

	/**
	 * @param day the day of the closure
	 * @param page the page to cancel it
	 */
	record Closing(Greeting greeting, String day, URI page) {
	}

}
