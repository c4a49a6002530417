package fr.compteformation.training;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.account.AccountId;
import fr.compteformation.account.Accounts;
import fr.compteformation.account.News;
import fr.compteformation.base.PortalSettings;
import fr.compteformation.holder.Holders;
import fr.compteformation.mail.Mail;
import fr.compteformation.mail.MailKind;

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
								this.settings.link("/contact")))));
	}

}
