package fr.compteformation.people.alert.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.ui.MailLinkView;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.platform.security.SecretToken;

/**
 * Suspends the account: what a mail told of was not done by its owner.
 */
@Route("ce-nest-pas-moi/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class SecurityAlertView extends MailLinkView {

	private final SecurityAlerts alerts;

	SecurityAlertView(SecurityAlerts alerts) {
		this.alerts = alerts;
	}

	@Override
	protected MailLink stateOf(SecretToken token) {
		return this.alerts.stateOf(token);
	}

	@Override
	protected MailLink use(SecretToken token) {
		return this.alerts.use(token);
	}

	@Override
	protected String titleKey(MailLink state) {
		return "account.alarm.title." + state;
	}

	@Override
	protected String textKey(MailLink state) {
		return "account.alarm.text." + state;
	}

	@Override
	protected String buttonKey() {
		return "account.alarm.submit";
	}

}
