package fr.compteformation.office.professional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.office.signin.EmailedCodes;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;

/**
 * The codes of professionals.
 */
@Component
class ProfessionalCodes extends EmailedCodes {

	private static final SecretPurpose CODE = SecretPurpose.code("professional-code", LIFETIME);

	private final ProfessionalAccountRepository professionals;

	private final Outbox outbox;

	private final Clock clock;

	ProfessionalCodes(OneTimeSecrets secrets, ProfessionalAccountRepository professionals, Outbox outbox, Clock clock) {
		super(SignInRealm.PROFESSIONALS, CODE, secrets);
		this.professionals = professionals;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	protected void send(UUID code) {
		this.outbox.add(ProfessionalMails.Template.PROFESSIONAL_CODE, code);
	}

	@Override
	protected boolean signedIn(UUID professional) {
		Optional<ProfessionalAccount> account = this.professionals.findById(professional)
			.filter((found) -> found.mayWork(PortalTime.today(this.clock)));
		account.ifPresent((found) -> found.signedIn(this.clock.instant()));
		return account.isPresent();
	}

}
