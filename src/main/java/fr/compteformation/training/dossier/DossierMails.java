package fr.compteformation.training.dossier;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.News;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails about a person’s training dossier. They name neither amount nor training,
 * because others may see them.
 */
@Component
class DossierMails implements MailComposer<DossierMails.Template> {

	private final DossierRepository dossiers;

	private final Holders holders;

	private final Accounts accounts;

	private final PortalSettings settings;

	DossierMails(DossierRepository dossiers, Holders holders, Accounts accounts, PortalSettings settings) {
		this.dossiers = dossiers;
		this.holders = holders;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.dossiers.findById(new Dossier.Id(subject))
			.flatMap((dossier) -> this.holders.readerOf(dossier.holder())
				.flatMap((account) -> this.accounts.ownerWanting(News.DOSSIERS, new AccountId(account)))
				.map((owner) -> owner.news(new Step(owner.name(), dossier.reference().value(),
						this.settings.link(Dossiers.PAGE.of(dossier.reference()))))));
	}

	enum Template implements MailTemplate {

		DOSSIER_SUBMITTED, DOSSIER_PROPOSED, DOSSIER_VALIDATED, DOSSIER_DECLINED, DOSSIER_CANCELLED;

		@Override
		public Class<Step> model() {
			return Step.class;
		}

	}

	/**
	 * @param name the person’s name
	 * @param reference the dossier’s reference
	 * @param dossier the address of its page
	 */
	record Step(String name, String reference, URI dossier) {
	}

}
