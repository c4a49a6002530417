package fr.compteformation.access.letter;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/** The email that announces a letter to the owner of the account; without the address. */
@Component
class LetterMails implements MailComposer<LetterMails.Template> {

	private final LetterTable table;

	private final Accounts accounts;

	private final PortalSettings settings;

	LetterMails(LetterTable table, Accounts accounts, PortalSettings settings) {
		this.table = table;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID letter, UUID mail) {
		return this.table.find(letter)
			.flatMap((found) -> Optional.ofNullable(found.account())
				.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
				.map((owner) -> owner.news(notice(found, owner))));
	}

	private Notice notice(Letter letter, Correspondent owner) {
		return new Notice(owner.greeting(), PortalTime.date(PortalTime.dayOf(letter.askedAt()), owner.locale()),
				this.settings.link(SharedPages.PROVE_IDENTITY));
	}

	enum Template implements MailTemplate {

		/** The owner asked for a letter. The subject is the letter. */
		LETTER_ASKED;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	/**
	 * @param day when the letter was asked for
	 * @param page where its code is typed
	 */
	record Notice(Greeting greeting, String day, URI page) {
	}

}
