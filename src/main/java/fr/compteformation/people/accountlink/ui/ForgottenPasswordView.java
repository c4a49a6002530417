package fr.compteformation.people.accountlink.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.accountlink.ForgottenPasswords;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/** Sends a link to choose a new password. */
@Route("mot-de-passe-oublie")
@AnonymousAllowed
class ForgottenPasswordView extends AskByNumberView {

	private final ForgottenPasswords forgotten;

	ForgottenPasswordView(ForgottenPasswords forgotten, SecurityChecks securityChecks) {
		super("account.forgotten.", CheckedForm.FORGOTTEN_PASSWORD, securityChecks);
		this.forgotten = forgotten;
	}

	@Override
	void ask(Nir nir) {
		this.forgotten.ask(nir);
	}

}
