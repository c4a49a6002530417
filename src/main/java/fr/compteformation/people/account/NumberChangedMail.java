package fr.compteformation.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the owner that they sign in with another number from now on, without naming one.
 */
@Component
class NumberChangedMail implements MailKind {

	static final String NAME = "number-changed";

	private final Accounts accounts;

	private final PortalSettings settings;

	NumberChangedMail(Accounts accounts, PortalSettings settings) {
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
