package fr.compteformation.people.identityproof;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/** The emails to the owner of an account about their own proof. */
@Component
class IdentityProofMails implements MailComposer<IdentityProofMails.Template> {

	private final Accounts accounts;

	private final PortalSettings settings;

	IdentityProofMails(Accounts accounts, PortalSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID account, UUID mail) {
		return this.accounts.ownerOf(new AccountId(account))
			.map((owner) -> owner.mail(new Notice(owner.greeting(), this.settings.link(page(template)))));
	}

	private static PagePath page(Template template) {
		return switch (template) {
			case IDENTITY_PROVEN -> SharedPages.RIGHTS;
			case IDENTITY_PROOF_WITHDRAWN -> SharedPages.PROVE_IDENTITY;
		};
	}

	enum Template implements MailTemplate {

		/** The owner proved who they are. */
		IDENTITY_PROVEN,

		/** An agent withdrew the proof. */
		IDENTITY_PROOF_WITHDRAWN;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	/**
	 * @param page the page of the person’s rights, or of the ways to prove
	 */
	record Notice(Greeting greeting, URI page) {
	}

}
