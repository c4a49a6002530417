package fr.compteformation.access.recovery;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * Tells the owner of the account how far a request is, and how to object. Names neither
 * what was checked nor why: whoever reads the mails may be the one it was refused to.
 */
class RecoveryMail implements MailKind {

	private final String name;

	private final RecoveryRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final PortalSettings settings;

	RecoveryMail(String name, RecoveryRequestRepository requests, OneTimeSecrets secrets, Accounts accounts,
			PortalSettings settings) {
		this.name = name;
		this.requests = requests;
		this.secrets = secrets;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID id) {
		return this.requests.findById(id)
			.flatMap((request) -> this.accounts.ownerOf(request.account()).map((owner) -> compose(request, owner)));
	}

	private Mail compose(RecoveryRequest request, Correspondent owner) {
		Locale locale = owner.locale();
		RecoveryStatus status = request.status();
		Instant next = request.effectiveAt().orElse(status.checkUntil());
		return new Mail(owner.email(), locale,
				Map.of("name", owner.name(), "number", owner.printedNumber(), "link",
						this.settings.link("/recuperation/annuler/"
								+ this.secrets.value(Recoveries.CANCEL_LINK, request.id().toString()).value()),
						"day", PortalTime.day(next, locale), "hour", PortalTime.hour(next, locale), "signIn",
						this.settings.link(SharedPages.SIGN_IN), "contact", this.settings.link(SharedPages.CONTACT)));
	}

}
