package fr.compteformation.people.alert.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/** The page of the “it was not me” link, which suspends the account. */
@Route("ce-nest-pas-moi/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class SecurityAlertView extends ConfirmLinkView {

	private final SecurityAlerts alerts;

	SecurityAlertView(SecurityAlerts alerts) {
		super("account.alarm.title.", "account.alarm.text.", "account.alarm.submit", "account.mailLink.contact");
		this.alerts = alerts;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.alerts.stateOf(token);
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.alerts.use(token);
	}

}
