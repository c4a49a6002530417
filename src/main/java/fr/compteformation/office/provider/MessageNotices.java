package fr.compteformation.office.provider;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProviderStaff;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.training.messages.MessageReaders;
import fr.compteformation.training.messages.MessageSent;
import fr.compteformation.training.messages.ProviderMessages;

/**
 * Tells everybody of a training provider by email that a person wrote. The email says
 * nothing about the person or the dossier, and is not sent once the message was read.
 */
@Component
class MessageNotices implements MailComposer<MessageNotices.Template>, MessageReaders {

	private final ProviderStaff staff;

	private final ProviderMessages messages;

	private final Outbox outbox;

	private final PortalSettings settings;

	MessageNotices(ProviderStaff staff, ProviderMessages messages, Outbox outbox, PortalSettings settings) {
		this.staff = staff;
		this.messages = messages;
		this.outbox = outbox;
		this.settings = settings;
	}

	@Override
	public boolean readFor(Siret provider) {
		return !this.staff.of(provider).isEmpty();
	}

	@EventListener
	void on(MessageSent sent) {
		this.staff.of(sent.provider()).forEach((member) -> this.outbox.add(Template.PROVIDER_MESSAGE, member));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.staff.find(subject)
			.filter((member) -> this.messages.awaitedBy(new Siret(member.professional().siret())))
			.map((member) -> new Mail(member.email(), member.locale(),
					new Notice(this.settings.link(ProviderPages.DOSSIERS))));
	}

	enum Template implements MailTemplate {

		PROVIDER_MESSAGE;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	/**
	 * @param dossiers the address of the provider’s dossiers
	 */
	record Notice(URI dossiers) {
	}

}
