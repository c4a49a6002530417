package fr.compteformation.rights.dif;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.identity.News;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

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
	MailKind difDeclaredMail(DifStepRepository steps, DifDeclarationRepository declarations, Holders holders,
			Accounts accounts, PortalSettings settings) {
		return new About(DECLARED, steps, declarations, holders, accounts, settings);
	}

	@Bean
	MailKind difNewsMail(DifStepRepository steps, DifDeclarationRepository declarations, Holders holders,
			Accounts accounts, PortalSettings settings) {
		return new About(NEWS, steps, declarations, holders, accounts, settings);
	}

	/**
	 * Tells a person that something happened to their declaration, and where to read
	 * what; no figure leaves the portal.
	 */
	static class About implements MailKind {

		private final String name;

		private final DifStepRepository steps;

		private final DifDeclarationRepository declarations;

		private final Holders holders;

		private final Accounts accounts;

		private final PortalSettings settings;

		About(String name, DifStepRepository steps, DifDeclarationRepository declarations, Holders holders,
				Accounts accounts, PortalSettings settings) {
			this.name = name;
			this.steps = steps;
			this.declarations = declarations;
			this.holders = holders;
			this.accounts = accounts;
			this.settings = settings;
		}

		@Override
		public String name() {
			return this.name;
		}

		@Override
		@Transactional(readOnly = true)
		public Optional<Mail> compose(UUID mail, UUID step) {
			return this.steps.findById(step)
				.flatMap(this::reader)
				.map((owner) -> new Mail(owner.email(), owner.locale(),
						Map.of("name", owner.name(), "number", owner.printedNumber(), "page",
								this.settings.link(SharedPages.DIF), "contact",
								this.settings.link(SharedPages.CONTACT))));
		}

		private Optional<Correspondent> reader(DifStep happened) {
			return this.declarations.holderOf(happened.declaration())
				.flatMap(this.holders::accountOf)
				.map(AccountId::new)
				.flatMap((account) -> happened.mayGoUntold() ? this.accounts.ownerWanting(News.DIF, account)
						: this.accounts.ownerOf(account));
		}

	}

}
