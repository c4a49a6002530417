package fr.compteformation.people.emailchange;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The emails of an email change: a confirmation link for the new address, an undo link
 * for the old one.
 */
@Component
class EmailChangeMails implements MailComposer<EmailChangeMails.Template> {

	private final EmailChangeRepository changes;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final PortalSettings settings;

	private final Clock clock;

	EmailChangeMails(EmailChangeRepository changes, OneTimeSecrets secrets, Accounts accounts, PortalSettings settings,
			Clock clock) {
		this.changes = changes;
		this.secrets = secrets;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID id, UUID mail) {
		Optional<EmailChange> change = this.changes.findById(id);
		return switch (template) {
			case EMAIL_CHANGE -> change.filter((found) -> found.isPending(this.clock.instant())).flatMap(this::toNew);
			case EMAIL_CHANGED -> change.filter(EmailChange::isConfirmed).flatMap(this::toFormer);
		};
	}

	private Optional<Mail> toNew(EmailChange change) {
		URI link = this.settings
			.link(EmailChangeLinks.CONFIRM_PAGE.of(this.secrets.value(EmailChangeLinks.CONFIRM, change.key()).value()));
		return this.accounts.ownerOf(change.account())
			.map((owner) -> new Mail(change.address(), owner.locale(),
					new Confirmation(link, Moment.of(change.confirmUntil(), owner.locale()))));
	}

	private Optional<Mail> toFormer(EmailChange change) {
		URI link = this.settings
			.link(EmailChangeLinks.UNDO_PAGE.of(this.secrets.value(EmailChangeLinks.UNDO, change.key()).value()));
		return this.accounts.ownerOf(change.account())
			.map((owner) -> new Mail(change.oldAddress(), owner.locale(),
					new Undoing(owner.greeting(), link, Moment.of(change.undoUntil(), owner.locale()))));
	}

	enum Template implements MailTemplate {

		EMAIL_CHANGE, EMAIL_CHANGED;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case EMAIL_CHANGE -> Confirmation.class;
				case EMAIL_CHANGED -> Undoing.class;
			};
		}

	}

	/** Names nobody, because the address is not yet verified. */
	record Confirmation(URI link, Moment until) {
	}

	/** Never contains the new address. */
	record Undoing(Greeting greeting, URI link, Moment until) {
	}

}
