package fr.compteformation.people.accountlink.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.accountlink.SignInLinks;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/** Sends a sign-in link. */
@Route("connexion/par-courriel")
@AnonymousAllowed
class AskForSignInLinkView extends AskByNumberView {

	private final SignInLinks links;

	AskForSignInLinkView(SignInLinks links, SecurityChecks securityChecks) {
		super("account.signInLink.", CheckedForm.SIGN_IN_LINK, securityChecks);
		this.links = links;
	}

	@Override
	void ask(Nir nir) {
		this.links.ask(nir, Network.of(VaadinRequest.getCurrent().getRemoteAddr()));
	}

}
