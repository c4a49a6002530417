package fr.compteformation.people.emailchange.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.ui.MailLinkView;
import fr.compteformation.people.emailchange.EmailChangeLinks;
import fr.compteformation.platform.security.SecretToken;

/** The page of an undo link: restores the old email address and suspends the account. */
@Route("courriel/annuler/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class UndoEmailView extends MailLinkView {

	private final EmailChangeLinks links;

	UndoEmailView(EmailChangeLinks links) {
		this.links = links;
	}

	@Override
	protected MailLink stateOf(SecretToken token) {
		return this.links.undoing(token);
	}

	@Override
	protected MailLink use(SecretToken token) {
		return this.links.undo(token);
	}

	@Override
	protected String titleKey(MailLink state) {
		return "account.email.undo.title." + state;
	}

	@Override
	protected String textKey(MailLink state) {
		return "account.email.undo.text." + state;
	}

	@Override
	protected String buttonKey() {
		return "account.email.undo.submit";
	}

}
