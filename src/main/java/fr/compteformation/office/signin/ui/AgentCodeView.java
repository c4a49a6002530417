package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.signin.AgentKeySignIn;
import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;

/**
 * The page for an agent’s second factor.
 */
@Route("agent/code")
@AnonymousAllowed
class AgentCodeView extends RealmCodeView {

	AgentCodeView(RealmSignIn signIn, AgentKeySignIn keySignIn) {
		super(SignInRealm.AGENTS, signIn, keySignIn.isOffered() ? new AgentKeySheet(keySignIn) : null);
	}

}
