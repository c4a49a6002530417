package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;

/**
 * The page for the second factor of a training provider or an employer.
 */
@Route("professionnels/code")
@AnonymousAllowed
class ProfessionalCodeView extends RealmCodeView {

	ProfessionalCodeView(RealmSignIn signIn) {
		super(SignInRealm.PROFESSIONALS, signIn, null);
	}

}
