package fr.compteformation.people.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells a person what an agent decided about their account; neither of the names that
 * were compared leaves the portal, except the one they gave themselves.
 */
class ReconciliationMail implements MailKind {

	private final String name;

	private final Accounts accounts;

	private final PortalSettings settings;

	ReconciliationMail(String name, Accounts accounts, PortalSettings settings) {
		this.name = name;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.name;
	}

	// Without the account number: what a later file tells may detach the account again.
	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID account) {
		return this.accounts.ownerOf(new AccountId(account))
			.map((owner) -> new Mail(owner.email(), owner.locale(), Map.of("name", owner.name(), "page",
					this.settings.link(SharedPages.RIGHTS), "contact", this.settings.link(SharedPages.CONTACT))));
	}

}
