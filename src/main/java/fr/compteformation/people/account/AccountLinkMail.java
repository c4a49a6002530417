package fr.compteformation.people.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.onetime.OneTimeSecret;

/**
 * The email with a link that sets a new password or signs in. Whether there is anybody to
 * write to is found out here and not before, so that the page that asks for it knows
 * nothing that it could give away.
 */
class AccountLinkMail implements MailKind {

	private final AccountLink kind;

	private final AccountLinks links;

	private final Accounts accounts;

	private final PortalSettings settings;

	AccountLinkMail(AccountLink kind, AccountLinks links, Accounts accounts, PortalSettings settings) {
		this.kind = kind;
		this.links = links;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return this.kind.mail();
	}

	@Override
	@Transactional
	public Optional<Mail> compose(UUID mail, UUID request) {
		return this.links.sent(request, this.kind)
			.flatMap((link) -> this.accounts.ownerOf(new AccountId(link.subject()))
				.map((owner) -> compose(link, owner)));
	}

	private Mail compose(OneTimeSecret link, Correspondent owner) {
		return new Mail(owner.email(), owner.locale(),
				Map.of("name", owner.name(), "number", owner.printedNumber(), "link",
						this.settings.link(this.kind.page() + this.links.token(link, this.kind).value()), "hour",
						PortalTime.hour(link.deadline(), owner.locale()), "contact", this.settings.link("/contact")));
	}

}
