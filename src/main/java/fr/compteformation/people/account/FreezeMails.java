package fr.compteformation.people.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about frozen accounts; only their templates differ.
 */
@Configuration
class FreezeMails {

	static final String FROZEN = "account-frozen";

	static final String UNFROZEN = "account-unfrozen";

	@Bean
	FreezeMail accountFrozenMail(Accounts accounts, PortalSettings settings) {
		return new FreezeMail(FROZEN, accounts, settings);
	}

	@Bean
	FreezeMail accountUnfrozenMail(Accounts accounts, PortalSettings settings) {
		return new FreezeMail(UNFROZEN, accounts, settings);
	}

}
