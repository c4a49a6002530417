package fr.compteformation.rights.dif;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalSettings;

/**
 * The kinds of mail about declarations. They say the same things about whom; their
 * templates differ.
 */
@Configuration
class DifMails {

	static final String DECLARED = "dif-declared";

	/** An agent decided something; the page tells what. */
	static final String NEWS = "dif-news";

	@Bean
	DifMail difDeclaredMail(DifStepRepository steps, DifDeclarationRepository declarations, Holders holders,
			Accounts accounts, PortalSettings settings) {
		return new DifMail(DECLARED, steps, declarations, holders, accounts, settings);
	}

	@Bean
	DifMail difNewsMail(DifStepRepository steps, DifDeclarationRepository declarations, Holders holders,
			Accounts accounts, PortalSettings settings) {
		return new DifMail(NEWS, steps, declarations, holders, accounts, settings);
	}

}
