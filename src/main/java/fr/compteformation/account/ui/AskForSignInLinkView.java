package fr.compteformation.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.account.SignInLinks;
import fr.compteformation.holder.Nir;
import fr.compteformation.security.Network;
import fr.compteformation.securitycheck.SecurityChecks;

/**
 * Sends a link to sign in without a password.
 */
@Route("connexion/par-courriel")
@AnonymousAllowed
class AskForSignInLinkView extends AskByNumberView {

	private final SignInLinks links;

	AskForSignInLinkView(SignInLinks links, SecurityChecks securityChecks) {
		super("account.signInLink.", securityChecks);
		this.links = links;
	}

	@Override
	void ask(Nir nir) {
		this.links.ask(nir, Network.of(VaadinRequest.getCurrent().getRemoteAddr()));
	}

}
