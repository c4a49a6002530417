package fr.compteformation.people.alert;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.PasswordChanged;
import fr.compteformation.people.session.RememberMeTheft;
import fr.compteformation.people.signin.SignedInOnNewDevice;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.mail.Outbox;

/**
 * Raises an alert when somebody signs in on a new device, uses a stolen cookie or changes
 * the password.
 */
@Component
@GoesOn
class AccountAlerts {

	private final SecurityAlerts alerts;

	private final Accounts accounts;

	private final Outbox outbox;

	AccountAlerts(SecurityAlerts alerts, Accounts accounts, Outbox outbox) {
		this.alerts = alerts;
		this.accounts = accounts;
		this.outbox = outbox;
	}

	@EventListener
	@Transactional
	public void on(SignedInOnNewDevice signIn) {
		this.alerts.raise(signIn.session(), new AccountId(signIn.account()));
		this.outbox.add(SecurityAlertMails.Template.NEW_DEVICE, signIn.session());
	}

	@EventListener
	@Transactional
	public void on(RememberMeTheft theft) {
		AccountId account = new AccountId(theft.account());
		// An account that was closed meanwhile has no owner to inform.
		if (this.accounts.ownerOf(account).isPresent()) {
			this.outbox.add(SecurityAlertMails.Template.STOLEN_STAY, this.alerts.raise(account));
		}
	}

	@EventListener
	@Transactional
	public void on(PasswordChanged change) {
		this.outbox.add(SecurityAlertMails.Template.PASSWORD_CHANGED, this.alerts.raise(change.account()));
	}

}
