package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.signin.AgentKeySignIn;
import fr.compteformation.office.signin.DoorSignIn;
import fr.compteformation.office.signin.SignInDoor;

/**
 * The page for an agent’s second factor.
 */
@Route("agent/code")
@AnonymousAllowed
class AgentCodeView extends DoorCodeView {

	AgentCodeView(DoorSignIn signIn, AgentKeySignIn keySignIn) {
		super(SignInDoor.AGENTS, signIn, keySignIn.isOffered() ? new AgentKeySheet(keySignIn) : null);
	}

}
