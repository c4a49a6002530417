package fr.compteformation.people.lifeevent;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/** The emails about a retirement, and about an event that was lifted. */
@Component
class LifeEventMails implements MailComposer<LifeEventMails.Template> {

	private final LifeEventRepository events;

	private final Holders holders;

	private final Accounts accounts;

	private final PortalSettings settings;

	LifeEventMails(LifeEventRepository events, Holders holders, Accounts accounts, PortalSettings settings) {
		this.events = events;
		this.holders = holders;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID event, UUID mail) {
		return this.events.findById(event)
			.flatMap((found) -> this.holders.accountOf(found.holder()))
			.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
			.map((owner) -> owner.news(new Notice(owner.greeting(), this.settings.link(SharedPages.RETIREMENT))));
	}

	enum Template implements MailTemplate {

		RETIREMENT_RECORDED,
		/** The contest was rejected. */
		RETIREMENT_KEPT,
		/** A death or a retirement was a mistake. */
		LIFE_EVENT_LIFTED;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	/**
	 * @param page the address of the page about the retirement
	 */
	record Notice(Greeting greeting, URI page) {
	}

}
