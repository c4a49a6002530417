package fr.compteformation.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * The mail with the link that sets a new password. Whether there is anybody to write to
 * is found out here and not before, so that the page that asks for it knows nothing that
 * it could give away.
 */
@Component
class PasswordLinkMail implements MailKind {

	static final String NAME = "password-link";

	private final PasswordLinks links;

	private final Accounts accounts;

	private final PortalSettings settings;

	PasswordLinkMail(PasswordLinks links, Accounts accounts, PortalSettings settings) {
		this.links = links;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public Optional<Mail> compose(UUID mail, UUID request) {
		return this.links.sent(request)
			.flatMap((link) -> link.account().flatMap(this.accounts::ownerOf).map((owner) -> compose(link, owner)));
	}

	private Mail compose(PasswordLink link, Correspondent owner) {
		return new Mail(owner.email(), owner.locale(), Map.of("name", owner.name(), "number", owner.printedNumber(),
				"link", this.settings.link("/nouveau-mot-de-passe/" + this.links.token(link).value()), "hour",
				PortalTime.hour(link.expiresAt(), owner.locale()), "contact", this.settings.link(SharedPages.CONTACT)));
	}

}
