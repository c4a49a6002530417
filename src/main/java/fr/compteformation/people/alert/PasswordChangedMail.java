package fr.compteformation.people.alert;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.PasswordChanged;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.mail.Outbox;

/**
 * Tells the owner that the password was changed, and how to stop whoever else did it.
 */
@Component
class PasswordChangedMail implements MailKind {

	static final String NAME = "password-changed";

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	PasswordChangedMail(Accounts accounts, SecurityAlerts alerts, Outbox outbox) {
		this.accounts = accounts;
		this.alerts = alerts;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return NAME;
	}

	@EventListener
	@Transactional
	public void tell(PasswordChanged changed) {
		this.outbox.add(NAME, this.alerts.raise(changed.account()));
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
