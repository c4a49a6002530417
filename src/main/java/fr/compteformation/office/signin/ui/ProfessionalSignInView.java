package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/**
 * The page for the first factor of a training provider or an employer.
 */
@Route("professionnels/connexion")
@AnonymousAllowed
class ProfessionalSignInView extends RealmPasswordView {

	ProfessionalSignInView(AuthenticationContext authentication, SignIn signIn, SecurityChecks securityChecks) {
		super(SignInRealm.PROFESSIONALS, "professional.signIn.title", Professional.ROLE, authentication, signIn,
				securityChecks, link(SharedPages.PROFESSIONALS, "professional.signIn.how"),
				link(SharedPages.SIGN_IN, "professional.signIn.citizen"));
	}

}
