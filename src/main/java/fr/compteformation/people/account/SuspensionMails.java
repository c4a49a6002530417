package fr.compteformation.people.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about suspended accounts; only their templates differ.
 */
@Configuration
class SuspensionMails {

	static final String FROZEN = "account-frozen";

	static final String UNFROZEN = "account-unfrozen";

	@Bean
	SuspensionMail accountSuspendedMail(Accounts accounts, PortalSettings settings) {
		return new SuspensionMail(FROZEN, accounts, settings);
	}

	@Bean
	SuspensionMail accountReinstatedMail(Accounts accounts, PortalSettings settings) {
		return new SuspensionMail(UNFROZEN, accounts, settings);
	}

}
