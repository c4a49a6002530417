package fr.compteformation.people.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.EmailChanges;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.SecretToken;

/**
 * Gives the account its former mail address back and suspends it: it was not the person.
 */
@Route("courriel/annuler/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class UndoEmailView extends MailLinkView {

	private final EmailChanges changes;

	UndoEmailView(EmailChanges changes) {
		this.changes = changes;
	}

	@Override
	MailLink stateOf(SecretToken token) {
		return this.changes.undoing(token);
	}

	@Override
	MailLink use(SecretToken token) {
		return this.changes.undo(token);
	}

	@Override
	String titleKey(MailLink state) {
		return "account.email.undo.title." + state;
	}

	@Override
	String textKey(MailLink state) {
		return "account.email.undo.text." + state;
	}

	@Override
	String buttonKey() {
		return "account.email.undo.submit";
	}

}
