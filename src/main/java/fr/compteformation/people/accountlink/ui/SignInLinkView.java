package fr.compteformation.people.accountlink.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.accountlink.SignInLinks;
import fr.compteformation.people.signin.SecondFactorSignIn;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/** Signs in the recipient of the link. */
@Route("connexion/lien/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class SignInLinkView extends ConfirmLinkView {

	private final SignInLinks links;

	private final SecondFactorSignIn signIn;

	SignInLinkView(SignInLinks links, SecondFactorSignIn signIn) {
		super("account.signInLink.title.", "account.signInLink.text.", "account.signInLink.submit", "action.writeToUs");
		this.links = links;
		this.signIn = signIn;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.links.stateOf(token);
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.links.use(token).map((owner) -> {
			String onward = this.signIn.completeOrAskForMore(owner.citizen(), owner.nir());
			getUI().ifPresent((ui) -> ui.getPage().setLocation(onward));
			return SecretState.USED;
		}).orElseGet(() -> look(token));
	}

}
