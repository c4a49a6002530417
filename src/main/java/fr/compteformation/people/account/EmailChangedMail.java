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
 * Tells the old address that another one took its place, and how to undo that. Names the
 * new one to nobody.
 */
@Component
class EmailChangedMail implements MailKind {

	static final String NAME = "email-changed";

	private final EmailChangeRepository changes;

	private final EmailChangeTokens tokens;

	private final Accounts accounts;

	private final PortalSettings settings;

	EmailChangedMail(EmailChangeRepository changes, EmailChangeTokens tokens, Accounts accounts,
			PortalSettings settings) {
		this.changes = changes;
		this.tokens = tokens;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID id) {
		return this.changes.findById(id)
			.filter(EmailChange::isConfirmed)
			.flatMap((change) -> this.accounts.ownerOf(change.account())
				.map((owner) -> new Mail(change.oldAddress(), owner.locale(),
						Map.of("name", owner.name(), "number", owner.printedNumber(), "link",
								this.settings.link("/courriel/annuler/" + this.tokens.undoing(change).value()), "day",
								PortalTime.day(change.undoUntil(), owner.locale()), "hour",
								PortalTime.hour(change.undoUntil(), owner.locale()), "contact",
								this.settings.link(SharedPages.CONTACT)))));
	}

}
