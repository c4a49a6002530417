package fr.compteformation.people.account;

import java.time.Clock;
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
 * Asks a new address whether it wants to be an account’s. Whose address it is has not
 * been checked yet, so it names nobody.
 */
@Component
class EmailChangeMail implements MailKind {

	static final String NAME = "email-change";

	private final EmailChangeRepository changes;

	private final EmailChangeTokens tokens;

	private final Accounts accounts;

	private final PortalSettings settings;

	private final Clock clock;

	EmailChangeMail(EmailChangeRepository changes, EmailChangeTokens tokens, Accounts accounts, PortalSettings settings,
			Clock clock) {
		this.changes = changes;
		this.tokens = tokens;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID id) {
		return this.changes.findById(id)
			.filter((change) -> change.confirming(this.clock.instant()) == MailLink.USABLE)
			.flatMap((change) -> this.accounts.ownerOf(change.account())
				.map((owner) -> new Mail(change.address(), owner.locale(),
						Map.of("link",
								this.settings.link("/courriel/confirmer/" + this.tokens.confirming(change).value()),
								"day", PortalTime.day(change.confirmUntil(), owner.locale()), "hour",
								PortalTime.hour(change.confirmUntil(), owner.locale()), "contact",
								this.settings.link(SharedPages.CONTACT)))));
	}

}
