package fr.compteformation.access.passkey;

import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.mail.Outbox;

/**
 * Records changes of passkeys and recovery codes and sends security alerts.
 */
@Component
class PasskeyNotices {

	private final AccountEvents events;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	PasskeyNotices(AccountEvents events, SecurityAlerts alerts, Outbox outbox) {
		this.events = events;
		this.alerts = alerts;
		this.outbox = outbox;
	}

	void tell(UUID account, AccountAct act, PasskeyMails.Template mail) {
		this.events.write(account, act);
		this.outbox.add(mail, this.alerts.raise(new AccountId(account)));
	}

}
