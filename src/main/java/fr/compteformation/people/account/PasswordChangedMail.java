package fr.compteformation.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the owner that the password was changed, and how to stop whoever else did it.
 */
@Component
class PasswordChangedMail implements MailKind {

	static final String NAME = "password-changed";

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	PasswordChangedMail(Accounts accounts, SecurityAlerts alerts) {
		this.accounts = accounts;
		this.alerts = alerts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID alert) {
		return this.alerts.accountOf(alert).flatMap(this.accounts::ownerOf).map((owner) -> {
			Map<String, Object> told = this.alerts.told(alert, owner.locale());
			told.putAll(Map.of("name", owner.name(), "number", owner.printedNumber()));
			return new Mail(owner.email(), owner.locale(), told);
		});
	}

}
