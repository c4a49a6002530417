package fr.compteformation.training.messages;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.identity.News;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * Tells a person that a message waits, without its text; not when it was read meanwhile.
 */
@Component
class MessageMails implements MailComposer<MessageMails.Template> {

	private final DossierMessageRepository messages;

	private final Accounts accounts;

	private final PortalSettings settings;

	MessageMails(DossierMessageRepository messages, Accounts accounts, PortalSettings settings) {
		this.messages = messages;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.messages.findById(subject)
			.filter((message) -> !message.isRead())
			.flatMap((message) -> this.accounts.ownerWanting(News.DOSSIERS, new AccountId(message.account()))
				.map((owner) -> owner.news(new Waiting(owner.name(), message.dossier().value(),
						this.settings.link(MessagePages.of(message.dossier()))))));
	}

	enum Template implements MailTemplate {

		DOSSIER_MESSAGE;

		@Override
		public Class<Waiting> model() {
			return Waiting.class;
		}

	}

	/**
	 * @param name the person’s name
	 * @param reference the dossier’s reference
	 * @param messages the address of the conversation
	 */
	record Waiting(String name, String reference, URI messages) {
	}

}
