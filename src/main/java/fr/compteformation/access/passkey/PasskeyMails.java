package fr.compteformation.access.passkey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.alert.SecurityAlerts;
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
	PasskeyMail passkeyAddedMail(Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		return new PasskeyMail(ADDED, accounts, alerts, settings);
	}

	@Bean
	PasskeyMail passkeyRemovedMail(Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		return new PasskeyMail(REMOVED, accounts, alerts, settings);
	}

	@Bean
	PasskeyMail recoveryCodeUsedMail(Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		return new PasskeyMail(CODE_USED, accounts, alerts, settings);
	}

	@Bean
	PasskeyMail recoveryCodesRenewedMail(Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		return new PasskeyMail(CODES_RENEWED, accounts, alerts, settings);
	}

}
