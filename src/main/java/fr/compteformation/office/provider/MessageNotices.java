package fr.compteformation.office.provider;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProviderContacts;
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

	private final ProviderContacts contacts;

	private final ProviderMessages messages;

	private final Outbox outbox;

	private final PortalSettings settings;

	MessageNotices(ProviderContacts contacts, ProviderMessages messages, Outbox outbox, PortalSettings settings) {
		this.contacts = contacts;
		this.messages = messages;
		this.outbox = outbox;
		this.settings = settings;
	}

	@Override
	public boolean readFor(Siret provider) {
		return !this.contacts.of(provider).isEmpty();
	}

	@EventListener
	void on(MessageSent sent) {
		this.contacts.of(sent.provider()).forEach((reader) -> this.outbox.add(Template.PROVIDER_MESSAGE, reader));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.contacts.find(subject)
			.filter((reader) -> this.messages.awaitedBy(reader.provider()))
			.map((reader) -> new Mail(reader.email(), reader.locale(),
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
