package fr.compteformation.access.passkey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the owner what happened to their passkeys or codes, and how to stop whoever else
 * did it. Names no passkey: its name may say whose it is.
 */
class PasskeyMail implements MailKind {

	private final String name;

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final PortalSettings settings;

	PasskeyMail(String name, Accounts accounts, SecurityAlerts alerts, PortalSettings settings) {
		this.name = name;
		this.accounts = accounts;
		this.alerts = alerts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID alert) {
		return this.alerts.accountOf(alert).flatMap(this.accounts::ownerOf).map((owner) -> {
			Map<String, Object> told = this.alerts.told(alert, owner.locale());
			told.putAll(Map.of("name", owner.name(), "number", owner.printedNumber(), "page",
					this.settings.link("/mon-profil/cles")));
			return new Mail(owner.email(), owner.locale(), told);
		});
	}

}
