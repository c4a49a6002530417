package fr.compteformation.people.alert.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of the “it was not me” link, which suspends the account that the email is
 * about: the reader’s own, or another one.
 */
@Route("ce-nest-pas-moi/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class SecurityAlertView extends ConfirmLinkView {

	private final SecurityAlerts alerts;

	private boolean aboutAnother;

	SecurityAlertView(SecurityAlerts alerts) {
		super("account.alarm.title.", "account.alarm.text.", "action.lockAccount", "action.writeToUs");
		this.alerts = alerts;
	}

	@Override
	protected SecretState look(SecretToken token) {
		this.aboutAnother = this.alerts.isAboutAnother(token);
		return this.alerts.stateOf(token);
	}

	@Override
	protected String titleKey(SecretState state) {
		return (this.aboutAnother && state == SecretState.USED) ? "account.alarm.other.title.USED"
				: super.titleKey(state);
	}

	@Override
	protected String textKey(SecretState state) {
		return (this.aboutAnother && (state == SecretState.VALID || state == SecretState.USED))
				? "account.alarm.other.text." + state : super.textKey(state);
	}

	@Override
	protected String buttonKey() {
		return this.aboutAnother ? "account.alarm.other.submit" : super.buttonKey();
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.alerts.use(token);
	}

}
