package fr.compteformation.access.franceconnect;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the owner of an account that somebody may sign in to it by the provider now.
 */
@Component
class LinkedMail implements MailKind {

	static final String NAME = "france-connect-linked";

	private final Accounts accounts;

	private final PortalSettings settings;

	LinkedMail(Accounts accounts, PortalSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID account) {
		return this.accounts.ownerOf(new AccountId(account))
			.map((owner) -> new Mail(owner.email(), owner.locale(), Map.of("name", owner.name(), "number",
					owner.printedNumber(), "contact", this.settings.link(SharedPages.CONTACT))));
	}

}
