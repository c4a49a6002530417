package fr.compteformation.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the owner that their account was suspended or reinstated. Why is told to nobody
 * who only reads their mails.
 */
class SuspensionMail implements MailKind {

	private final String name;

	private final Accounts accounts;

	private final PortalSettings settings;

	SuspensionMail(String name, Accounts accounts, PortalSettings settings) {
		this.name = name;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID account) {
		return this.accounts.ownerOf(new AccountId(account))
			.map((owner) -> new Mail(owner.email(), owner.locale(),
					Map.of("name", owner.name(), "number", owner.printedNumber(), "signIn",
							this.settings.link(SharedPages.SIGN_IN), "contact",
							this.settings.link(SharedPages.CONTACT))));
	}

}
