package fr.compteformation.office.provider;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProviderContacts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails to training providers about requests. They name neither person nor training,
 * which are shown after the sign-in.
 */
@Component
class ProviderMails implements MailComposer<ProviderMails.Template> {

	private final ProviderNotices notices;

	private final ProviderContacts contacts;

	private final PortalSettings settings;

	ProviderMails(ProviderNotices notices, ProviderContacts contacts, PortalSettings settings) {
		this.notices = notices;
		this.contacts = contacts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.notices.find(subject)
			.flatMap((notice) -> this.contacts.find(notice.professional())
				.map((reader) -> new Mail(reader.email(), reader.locale(),
						new Request(PortalTime.date(notice.answerBy(), reader.locale()),
								this.settings.link(ProviderPages.DOSSIERS.of(notice.dossier()))))));
	}

	enum Template implements MailTemplate {

		PROVIDER_REQUEST, PROVIDER_REMINDER;

		@Override
		public Class<Request> model() {
			return Request.class;
		}

	}

	/**
	 * @param day the last day to answer
	 * @param dossier the address of the request
	 */
	record Request(String day, URI dossier) {
	}

}
