package fr.compteformation.access.recovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The kinds of mail about a request of somebody who lost their passkeys, one for each
 * step; only their templates differ.
 */
@Configuration
class RecoveryMails {

	static final String RECEIVED = "recovery-received";

	static final String CHECKING = "recovery-checking";

	static final String ACCEPTED = "recovery-accepted";

	static final String REFUSED = "recovery-refused";

	static final String DONE = "recovery-done";

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

	@Bean
	RecoveryMail recoveryReceivedMail() {
		return mail(RECEIVED);
	}

	@Bean
	RecoveryMail recoveryCheckingMail() {
		return mail(CHECKING);
	}

	@Bean
	RecoveryMail recoveryAcceptedMail() {
		return mail(ACCEPTED);
	}

	@Bean
	RecoveryMail recoveryRefusedMail() {
		return mail(REFUSED);
	}

	@Bean
	RecoveryMail recoveryDoneMail() {
		return mail(DONE);
	}

	private RecoveryMail mail(String name) {
		return new RecoveryMail(name, this.requests, this.secrets, this.accounts, this.settings);
	}

}
