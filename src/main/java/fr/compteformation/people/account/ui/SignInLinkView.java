package fr.compteformation.people.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.SignInLinks;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SignIn;

/**
 * Signs in the person to whom the link was sent.
 */
@Route("connexion/lien/:" + MailLinkView.TOKEN)
@AnonymousAllowed
class SignInLinkView extends MailLinkView {

	private final SignInLinks links;

	private final SignIn signIn;

	SignInLinkView(SignInLinks links, SignIn signIn) {
		this.links = links;
		this.signIn = signIn;
	}

	@Override
	protected MailLink stateOf(SecretToken token) {
		return this.links.stateOf(token);
	}

	@Override
	protected MailLink use(SecretToken token) {
		return this.links.use(token).map((owner) -> {
			String onward = this.signIn.completeOrAskForMore(owner.citizen(), owner.nir());
			getUI().ifPresent((ui) -> ui.getPage().setLocation(onward));
			return MailLink.DONE;
		}).orElseGet(() -> stateOf(token));
	}

	@Override
	protected String titleKey(MailLink state) {
		return "account.signInLink.title." + state;
	}

	@Override
	protected String textKey(MailLink state) {
		return "account.signInLink.text." + state;
	}

	@Override
	protected String buttonKey() {
		return "account.signInLink.submit";
	}

}
