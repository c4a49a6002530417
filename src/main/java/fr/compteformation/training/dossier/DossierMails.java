package fr.compteformation.training.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about dossiers. They say the same things about whom and which
 * dossier; their templates differ.
 */
@Configuration
class DossierMails {

	static final String SUBMITTED = "dossier-submitted";

	static final String VALIDATED = "dossier-validated";

	static final String DECLINED = "dossier-declined";

	static final String CANCELLED = "dossier-cancelled";

	@Bean
	DossierMail dossierSubmittedMail(DossierRepository dossiers, Holders holders, Accounts accounts,
			PortalSettings settings) {
		return new DossierMail(SUBMITTED, dossiers, holders, accounts, settings);
	}

	@Bean
	DossierMail dossierValidatedMail(DossierRepository dossiers, Holders holders, Accounts accounts,
			PortalSettings settings) {
		return new DossierMail(VALIDATED, dossiers, holders, accounts, settings);
	}

	@Bean
	DossierMail dossierDeclinedMail(DossierRepository dossiers, Holders holders, Accounts accounts,
			PortalSettings settings) {
		return new DossierMail(DECLINED, dossiers, holders, accounts, settings);
	}

	@Bean
	DossierMail dossierCancelledMail(DossierRepository dossiers, Holders holders, Accounts accounts,
			PortalSettings settings) {
		return new DossierMail(CANCELLED, dossiers, holders, accounts, settings);
	}

}
