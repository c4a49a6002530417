package fr.compteformation.dif;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.account.AccountId;
import fr.compteformation.account.Accounts;
import fr.compteformation.base.PortalSettings;
import fr.compteformation.holder.Holders;
import fr.compteformation.mail.Mail;
import fr.compteformation.mail.MailKind;

/**
 * Tells a person that their hours were declared, in case it was not them. No figures: a
 * mail is read over many shoulders.
 */
@Component
class DifDeclaredMail implements MailKind {

	static final String NAME = "dif-declared";

	private final DifDeclarationRepository declarations;

	private final Holders holders;

	private final Accounts accounts;

	private final PortalSettings settings;

	DifDeclaredMail(DifDeclarationRepository declarations, Holders holders, Accounts accounts,
			PortalSettings settings) {
		this.declarations = declarations;
		this.holders = holders;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID declaration) {
		return this.declarations.findById(new DifDeclaration.Id(declaration))
			.flatMap((declared) -> this.holders.accountOf(declared.holder()))
			.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
			.map((owner) -> new Mail(owner.email(), owner.locale(),
					Map.of("name", owner.name(), "number", owner.printedNumber(), "page",
							this.settings.link("/mes-droits/dif"), "contact", this.settings.link("/contact"))));
	}

}
