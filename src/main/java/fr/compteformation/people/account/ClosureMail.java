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
 * Tells the owner that their account will be closed, and until when they may change their
 * mind.
 */
@Component
class ClosureMail implements MailKind {

	static final String NAME = "account-closing";

	private final Accounts accounts;

	private final Closures closures;

	private final PortalSettings settings;

	ClosureMail(Accounts accounts, Closures closures, PortalSettings settings) {
		this.accounts = accounts;
		this.closures = closures;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID account) {
		AccountId id = new AccountId(account);
		return this.accounts.ownerOf(id)
			.flatMap((owner) -> this.closures.dayOf(id)
				.map((day) -> new Mail(owner.email(), owner.locale(),
						Map.of("name", owner.name(), "number", owner.printedNumber(), "day",
								PortalTime.date(day, owner.locale()), "page",
								this.settings.link(AccountPages.CLOSE_ACCOUNT), "contact",
								this.settings.link(SharedPages.CONTACT)))));
	}

}
