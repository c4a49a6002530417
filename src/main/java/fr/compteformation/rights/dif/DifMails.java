package fr.compteformation.rights.dif;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.News;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails about a person’s declaration. They link to its page and contain no amounts.
 */
@Component
class DifMails implements MailComposer<DifMails.Template> {

	private final DifStepRepository steps;

	private final DifDeclarationRepository declarations;

	private final Holders holders;

	private final Accounts accounts;

	private final PortalSettings settings;

	DifMails(DifStepRepository steps, DifDeclarationRepository declarations, Holders holders, Accounts accounts,
			PortalSettings settings) {
		this.steps = steps;
		this.declarations = declarations;
		this.holders = holders;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case DIF_DECLARED, DIF_NEWS, DIF_CHECKED -> this.steps.findById(subject).flatMap(this::step);
			case DIF_SET_ASIDE -> this.accounts.ownerOf(new AccountId(subject))
				.map((owner) -> owner.news(new SetAside(owner.greeting(), page())));
		};
	}

	private Optional<Mail> step(DifStep happened) {
		return reader(happened).map((owner) -> owner.news(new Step(owner.greeting(), page(),
				this.declarations.findById(happened.declaration()).orElseThrow().reference().formatted())));
	}

	private URI page() {
		return this.settings.link(SharedPages.DIF);
	}

	private Optional<Correspondent> reader(DifStep happened) {
		return this.declarations.holderOf(happened.declaration())
			.flatMap(this.holders::readerOf)
			.map(AccountId::new)
			.flatMap((account) -> happened.mayGoUntold() ? this.accounts.ownerWanting(News.DIF, account)
					: this.accounts.ownerOf(account));
	}

	enum Template implements MailTemplate {

		DIF_DECLARED,
		/** An agent decided something. */
		DIF_NEWS,
		/** A rule validated it. */
		DIF_CHECKED,
		/** What waited for the proof of identity came too late. */
		DIF_SET_ASIDE;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case DIF_DECLARED, DIF_NEWS, DIF_CHECKED -> Step.class;
				case DIF_SET_ASIDE -> SetAside.class;
			};
		}

	}

	/**
	 * @param page the address of the declaration
	 * @param declaration its reference number
	 */
	record Step(Greeting greeting, URI page, String declaration) {
	}

	/**
	 * @param page the address of the declaration
	 */
	record SetAside(Greeting greeting, URI page) {
	}

}
