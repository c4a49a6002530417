package fr.compteformation.access.passkey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Alarms;
import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about passkeys and codes; only their templates differ.
 */
@Configuration
class PasskeyMails {

	static final String ADDED = "passkey-added";

	static final String REMOVED = "passkey-removed";

	static final String CODE_USED = "recovery-code-used";

	static final String CODES_RENEWED = "recovery-codes-renewed";

	@Bean
	PasskeyMail passkeyAddedMail(Accounts accounts, Alarms alarms, PortalSettings settings) {
		return new PasskeyMail(ADDED, accounts, alarms, settings);
	}

	@Bean
	PasskeyMail passkeyRemovedMail(Accounts accounts, Alarms alarms, PortalSettings settings) {
		return new PasskeyMail(REMOVED, accounts, alarms, settings);
	}

	@Bean
	PasskeyMail recoveryCodeUsedMail(Accounts accounts, Alarms alarms, PortalSettings settings) {
		return new PasskeyMail(CODE_USED, accounts, alarms, settings);
	}

	@Bean
	PasskeyMail recoveryCodesRenewedMail(Accounts accounts, Alarms alarms, PortalSettings settings) {
		return new PasskeyMail(CODES_RENEWED, accounts, alarms, settings);
	}

}
