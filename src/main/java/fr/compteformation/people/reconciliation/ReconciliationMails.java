package fr.compteformation.people.reconciliation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about decisions.
 */
@Configuration
class ReconciliationMails {

	static final String ACCEPTED = "attachment-accepted";

	static final String REFUSED = "attachment-refused";

	@Bean
	ReconciliationMail attachmentAcceptedMail(Accounts accounts, PortalSettings settings) {
		return new ReconciliationMail(ACCEPTED, accounts, settings);
	}

	@Bean
	ReconciliationMail attachmentRefusedMail(Accounts accounts, PortalSettings settings) {
		return new ReconciliationMail(REFUSED, accounts, settings);
	}

}
