package fr.compteformation.access.identitydocument;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails about a request. They contain neither reason nor text: the page shows them.
 * Of an acceptance the proof itself informs.
 */
@Component
class IdentityDocumentMails implements MailComposer<IdentityDocumentMails.Template> {

	private final IdentityRequestRepository requests;

	private final Accounts accounts;

	private final PortalSettings settings;

	private final Clock clock;

	IdentityDocumentMails(IdentityRequestRepository requests, Accounts accounts, PortalSettings settings, Clock clock) {
		this.requests = requests;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID id, UUID mail) {
		return this.requests.findById(id)
			.flatMap((request) -> this.accounts.ownerOf(request.account())
				.map((owner) -> owner.news(progress(request.status(this.clock.instant()), owner))));
	}

	private Progress progress(IdentityStatus status, Correspondent owner) {
		Instant next = status.contestable() ? status.finalAt() : status.dueAt();
		return new Progress(owner.greeting(), this.settings.link(IdentityRequests.PAGE),
				(next != null) ? PortalTime.day(next, owner.locale()) : "");
	}

	enum Template implements MailTemplate {

		IDENTITY_DOCUMENT_RECEIVED, IDENTITY_DOCUMENT_ASKED, IDENTITY_DOCUMENT_REFUSED;

		@Override
		public Class<Progress> model() {
			return Progress.class;
		}

	}

	/**
	 * @param page the page of the request
	 * @param day until when somebody must act, or the person may contest a refusal; empty
	 * if nothing is awaited
	 */
	record Progress(Greeting greeting, URI page, String day) {
	}

}
