package fr.compteformation.people.emailchange.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.emailchange.EmailChangeLinks;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/** The page of an undo link: restores the old email address and suspends the account. */
@Route("courriel/annuler/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class UndoEmailView extends ConfirmLinkView {

	private final EmailChangeLinks links;

	UndoEmailView(EmailChangeLinks links) {
		super("account.email.undo.title.", "account.email.undo.text.", "account.email.undo.submit", "action.writeToUs");
		this.links = links;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.links.undoing(token);
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.links.undo(token);
	}

}
