package fr.compteformation.people.alert;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.session.StayStolen;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.mail.Outbox;

/**
 * Tells the owner that somebody copied what kept a device of theirs signed in.
 */
@Component
class StolenStayMail implements MailKind {

	static final String NAME = "stolen-stay";

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	private final PortalSettings settings;

	StolenStayMail(Accounts accounts, SecurityAlerts alerts, Outbox outbox, PortalSettings settings) {
		this.accounts = accounts;
		this.alerts = alerts;
		this.outbox = outbox;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@EventListener
	@Transactional
	public void tell(StayStolen theft) {
		AccountId account = new AccountId(theft.account());
		// An account that was closed meanwhile has nobody to tell.
		if (this.accounts.ownerOf(account).isPresent()) {
			this.outbox.add(NAME, this.alerts.raise(account));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID alert) {
		return this.alerts.accountOf(alert).flatMap(this.accounts::ownerOf).map((owner) -> {
			Map<String, Object> told = this.alerts.told(alert, owner.locale());
			told.putAll(Map.of("name", owner.name(), "number", owner.printedNumber(), "page",
					this.settings.link(SharedPages.ACTIVITY)));
			return new Mail(owner.email(), owner.locale(), told);
		});
	}

}
