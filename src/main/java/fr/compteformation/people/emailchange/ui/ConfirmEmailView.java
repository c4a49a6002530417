package fr.compteformation.people.emailchange.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.ui.MailLinkView;
import fr.compteformation.people.emailchange.EmailChangeLinks;
import fr.compteformation.platform.security.SecretToken;

/** The page of a confirmation link: sets the new email address. */
@Route("courriel/confirmer/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class ConfirmEmailView extends MailLinkView {

	private final EmailChangeLinks links;

	ConfirmEmailView(EmailChangeLinks links) {
		this.links = links;
	}

	@Override
	protected MailLink stateOf(SecretToken token) {
		return this.links.confirming(token);
	}

	@Override
	protected MailLink use(SecretToken token) {
		return this.links.confirm(token);
	}

	@Override
	protected String titleKey(MailLink state) {
		return "account.email.confirm.title." + state;
	}

	@Override
	protected String textKey(MailLink state) {
		return "account.email.confirm.text." + state;
	}

	@Override
	protected String buttonKey() {
		return "account.email.confirm.submit";
	}

}
