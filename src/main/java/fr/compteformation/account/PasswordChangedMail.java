package fr.compteformation.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.base.PortalSettings;
import fr.compteformation.mail.Mail;
import fr.compteformation.mail.MailKind;

/**
 * Tells the owner that the password was changed.
 */
@Component
class PasswordChangedMail implements MailKind {

	static final String NAME = "password-changed";

	private final AccountRepository accounts;

	private final PortalSettings settings;

	PasswordChangedMail(AccountRepository accounts, PortalSettings settings) {
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
		return this.accounts.findById(new AccountId(account))
			.map(Account::correspondent)
			.map((owner) -> new Mail(owner.email(), owner.locale(),
					Map.of("name", owner.name(), "contact", this.settings.link("/contact"))));
	}

}
