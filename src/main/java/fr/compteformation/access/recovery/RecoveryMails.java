package fr.compteformation.access.recovery;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The emails about a request, with a link to object. They never state what was checked or
 * why: the reader may be the person who was refused.
 */
@Component
class RecoveryMails implements MailComposer<RecoveryMails.Template> {

	private final RecoveryRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final PortalSettings settings;

	RecoveryMails(RecoveryRequestRepository requests, OneTimeSecrets secrets, Accounts accounts,
			PortalSettings settings) {
		this.requests = requests;
		this.secrets = secrets;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID id, UUID mail) {
		return this.requests.findById(id)
			.flatMap((request) -> this.accounts.ownerOf(request.account())
				.map((owner) -> owner.mail(progress(request, owner))));
	}

	private Progress progress(RecoveryRequest request, Correspondent owner) {
		String token = this.secrets.value(Recoveries.CANCEL_LINK, request.id().toString()).value();
		return new Progress(owner.greeting(), this.settings.link(Recoveries.CANCEL_PAGE.of(token)),
				Moment.of(request.effectiveAt().orElse(request.status().checkUntil()), owner.locale()),
				this.settings.link(SharedPages.SIGN_IN));
	}

	enum Template implements MailTemplate {

		RECOVERY_RECEIVED, RECOVERY_CHECKING, RECOVERY_ACCEPTED, RECOVERY_REFUSED, RECOVERY_DONE;

		@Override
		public Class<Progress> model() {
			return Progress.class;
		}

	}

	/**
	 * @param link the link for objecting
	 * @param next when the next step is due
	 */
	record Progress(Greeting greeting, URI link, Moment next, URI signIn) {
	}

}
