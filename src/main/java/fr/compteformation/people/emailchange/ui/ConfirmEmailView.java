package fr.compteformation.people.emailchange.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.emailchange.EmailChangeLinks;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/** The page of a confirmation link: sets the new email address. */
@Route("courriel/confirmer/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class ConfirmEmailView extends ConfirmLinkView {

	private final EmailChangeLinks links;

	ConfirmEmailView(EmailChangeLinks links) {
		super("account.email.confirm.title.", "account.email.confirm.text.", "account.email.confirm.submit",
				"action.writeToUs");
		this.links = links;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.links.confirming(token);
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.links.confirm(token);
	}

}
