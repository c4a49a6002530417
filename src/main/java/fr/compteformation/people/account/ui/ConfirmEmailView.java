package fr.compteformation.people.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.EmailChangeLinks;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.SecretToken;

/**
 * Gives the account its new mail address, once that address answers.
 */
@Route("courriel/confirmer/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class ConfirmEmailView extends MailLinkView {

	private final EmailChangeLinks links;

	ConfirmEmailView(EmailChangeLinks links) {
		this.links = links;
	}

	@Override
	MailLink stateOf(SecretToken token) {
		return this.links.confirming(token);
	}

	@Override
	MailLink use(SecretToken token) {
		return this.links.confirm(token);
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
