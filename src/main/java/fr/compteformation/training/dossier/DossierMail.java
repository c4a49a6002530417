package fr.compteformation.training.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.News;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells a person what happened to their dossier. Neither an amount nor the training:
 * others may read over a shoulder what somebody is learning.
 */
class DossierMail implements MailKind {

	private final String name;

	private final DossierRepository dossiers;

	private final Holders holders;

	private final Accounts accounts;

	private final PortalSettings settings;

	DossierMail(String name, DossierRepository dossiers, Holders holders, Accounts accounts, PortalSettings settings) {
		this.name = name;
		this.dossiers = dossiers;
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
	public Optional<Mail> compose(UUID mail, UUID subject) {
		return this.dossiers.findById(new Dossier.Id(subject))
			.flatMap((dossier) -> this.holders.accountOf(dossier.holder())
				.flatMap((account) -> this.accounts.ownerWanting(News.DOSSIERS, new AccountId(account)))
				.map((owner) -> new Mail(owner.email(), owner.locale(),
						Map.of("name", owner.name(), "reference", dossier.reference().value(), "dossier",
								this.settings.link("/mes-dossiers/" + dossier.reference()), "contact",
								this.settings.link(SharedPages.CONTACT)))));
	}

}
