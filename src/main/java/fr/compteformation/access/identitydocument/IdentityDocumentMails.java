package fr.compteformation.access.identitydocument;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;

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
				.map((owner) -> owner.mail(progress(request.status(this.clock.instant()), owner))));
	}

	private Progress progress(IdentityStatus status, Correspondent owner) {
		return new Progress(owner.greeting(), this.settings.link(IdentityRequests.PAGE),
				(status.dueAt() != null) ? Moment.of(status.dueAt(), owner.locale()) : null,
				(status.contestable() && status.finalAt() != null) ? Moment.of(status.finalAt(), owner.locale())
						: null);
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
	 * @param due until when somebody must act; {@code null} if nobody must
	 * @param contest until when a refusal can be contested; {@code null} if it is final
	 */
	record Progress(Greeting greeting, URI page, @Nullable Moment due, @Nullable Moment contest) {
	}

}
