package fr.compteformation.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.account.EmailChanges;
import fr.compteformation.account.EmailLink;
import fr.compteformation.security.SecretToken;

/**
 * Gives the account its former mail address back and freezes it: it was not the person.
 */
@Route("courriel/annuler/:" + EmailLinkView.TOKEN)
@AnonymousAllowed
class UndoEmailView extends EmailLinkView {

	private final EmailChanges changes;

	UndoEmailView(EmailChanges changes) {
		this.changes = changes;
	}

	@Override
	EmailLink stateOf(SecretToken token) {
		return this.changes.undoing(token);
	}

	@Override
	EmailLink use(SecretToken token) {
		return this.changes.undo(token);
	}

	@Override
	String titleKey(EmailLink state) {
		return "account.email.undo.title." + state;
	}

	@Override
	String textKey(EmailLink state) {
		return "account.email.undo.text." + state;
	}

	@Override
	String buttonKey() {
		return "account.email.undo.submit";
	}

}
