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
 * The mail with the link that signs in. As with {@link PasswordLinkMail}, it is decided
 * here and not before whether there is an account.
 */
@Component
class SignInLinkMail implements MailKind {

	static final String NAME = "sign-in-link";

	private final PasswordLinks links;

	private final Accounts accounts;

	private final PortalSettings settings;

	SignInLinkMail(PasswordLinks links, Accounts accounts, PortalSettings settings) {
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
				"link", this.settings.link("/connexion/lien/" + this.links.token(link).value()), "hour",
				PortalTime.hour(link.expiresAt(), owner.locale()), "contact", this.settings.link(SharedPages.CONTACT)));
	}

}
