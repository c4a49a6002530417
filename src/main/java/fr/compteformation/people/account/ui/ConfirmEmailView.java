package fr.compteformation.people.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.EmailChanges;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.SecretToken;

/**
 * Gives the account its new mail address, once that address answers.
 */
@Route("courriel/confirmer/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class ConfirmEmailView extends MailLinkView {

	private final EmailChanges changes;

	ConfirmEmailView(EmailChanges changes) {
		this.changes = changes;
	}

	@Override
	MailLink stateOf(SecretToken token) {
		return this.changes.confirming(token);
	}

	@Override
	MailLink use(SecretToken token) {
		return this.changes.confirm(token);
	}

	@Override
	String titleKey(MailLink state) {
		return "account.email.confirm.title." + state;
	}

	@Override
	String textKey(MailLink state) {
		return "account.email.confirm.text." + state;
	}

	@Override
	String buttonKey() {
		return "account.email.confirm.submit";
	}

}
