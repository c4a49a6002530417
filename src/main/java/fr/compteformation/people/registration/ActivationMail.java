package fr.compteformation.people.registration;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The mail with the activation link, for a number without an account. Its address has not
 * been checked yet, so it repeats nothing that was typed: not even a name, which could
 * carry somebody’s advertisement.
 */
@Component
class ActivationMail implements MailKind {

	static final String NAME = "activation";

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final PortalSettings settings;

	private final Clock clock;

	ActivationMail(RegistrationRepository registrations, OneTimeSecrets secrets, Accounts accounts,
			PortalSettings settings, Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID registration) {
		return this.registrations.findById(new RegistrationId(registration))
			.filter((pending) -> pending.isPending(this.clock.instant()))
			.filter((pending) -> !this.accounts.exists(pending.identity().nir()))
			.map(this::compose);
	}

	private Mail compose(Registration registration) {
		String token = this.secrets.value(Registrations.LINK, registration.link()).value();
		return new Mail(registration.identity().email(), registration.locale(),
				Map.of("link", this.settings.link("/activation/" + token), "day",
						PortalTime.day(registration.expiresAt(), registration.locale()), "hour",
						PortalTime.hour(registration.expiresAt(), registration.locale()), "contact",
						this.settings.link(SharedPages.CONTACT)));
	}

}
