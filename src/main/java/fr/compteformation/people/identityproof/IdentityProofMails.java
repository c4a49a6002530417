package fr.compteformation.people.identityproof;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.account.OwnerMails;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailTemplate;

/** The emails to the owner of an account about their own proof. */
@Component
class IdentityProofMails extends OwnerMails<IdentityProofMails.Template> {

	private final Holders holders;

	private final PortalSettings settings;

	IdentityProofMails(Accounts accounts, Holders holders, PortalSettings settings) {
		super(accounts);
		this.holders = holders;
		this.settings = settings;
	}

	@Override
	protected Optional<Mail> compose(Template template, Correspondent owner) {
		return switch (template) {
			case IDENTITY_PROVEN -> notice(owner, SharedPages.RIGHTS);
			case IDENTITY_PROOF_WITHDRAWN -> notice(owner, SharedPages.PROVE_IDENTITY);
			case IDENTITY_TO_PROVE ->
				isToBeProven(owner.account().value()) ? notice(owner, SharedPages.PROVE_IDENTITY) : Optional.empty();
		};
	}

	private Optional<Mail> notice(Correspondent owner, PagePath page) {
		return Optional.of(owner.news(new Notice(owner.greeting(), this.settings.link(page))));
	}

	// Not an account that an agent checks, nor one that was proven before the email left.
	private boolean isToBeProven(UUID account) {
		return switch (this.holders.attachmentOf(account)) {
			case Attachment.Unproven unproven -> true;
			case Attachment.Attached attached -> attached.readOnly();
			case Attachment.Reconciling reconciling -> false;
			case Attachment.Refused refused -> false;
		};
	}

	enum Template implements MailTemplate {

		/** The owner proved who they are. */
		IDENTITY_PROVEN,

		/** An agent withdrew the proof. */
		IDENTITY_PROOF_WITHDRAWN,

		/**
		 * The account is older than the proofs, and its owner should prove who they are.
		 */
		IDENTITY_TO_PROVE;

		@Override
		public Class<Notice> model() {
			return Notice.class;
		}

	}

	/**
	 * @param page the page to go on with
	 */
	record Notice(Greeting greeting, URI page) {
	}

}
