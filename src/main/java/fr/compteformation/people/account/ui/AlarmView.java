package fr.compteformation.people.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.Alarms;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.SecretToken;

/**
 * Freezes the account: what a mail told of was not done by its owner.
 */
@Route("ce-nest-pas-moi/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class AlarmView extends MailLinkView {

	private final Alarms alarms;

	AlarmView(Alarms alarms) {
		this.alarms = alarms;
	}

	@Override
	MailLink stateOf(SecretToken token) {
		return this.alarms.stateOf(token);
	}

	@Override
	MailLink use(SecretToken token) {
		return this.alarms.ring(token);
	}

	@Override
	String titleKey(MailLink state) {
		return "account.alarm.title." + state;
	}

	@Override
	String textKey(MailLink state) {
		return "account.alarm.text." + state;
	}

	@Override
	String buttonKey() {
		return "account.alarm.submit";
	}

}
