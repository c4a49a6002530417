package fr.compteformation.access.passkey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Alarms;
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

	private final Alarms alarms;

	private final PortalSettings settings;

	PasskeyMail(String name, Accounts accounts, Alarms alarms, PortalSettings settings) {
		this.name = name;
		this.accounts = accounts;
		this.alarms = alarms;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID alarm) {
		return this.alarms.accountOf(alarm).flatMap(this.accounts::ownerOf).map((owner) -> {
			Map<String, Object> told = this.alarms.told(alarm, owner.locale());
			told.putAll(Map.of("name", owner.name(), "number", owner.printedNumber(), "page",
					this.settings.link("/mon-profil/cles")));
			return new Mail(owner.email(), owner.locale(), told);
		});
	}

}
