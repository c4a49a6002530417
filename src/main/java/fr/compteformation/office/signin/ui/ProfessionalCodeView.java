package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.signin.DoorSignIn;
import fr.compteformation.office.signin.SignInDoor;

/**
 * The page for the second factor of a training provider or an employer.
 */
@Route("professionnels/code")
@AnonymousAllowed
class ProfessionalCodeView extends DoorCodeView {

	ProfessionalCodeView(DoorSignIn signIn) {
		super(SignInDoor.PROFESSIONALS, signIn, null);
	}

}
