package fr.compteformation.office.signin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/**
 * The page for an agent’s first factor.
 */
@Route("agent/connexion")
@AnonymousAllowed
class AgentSignInView extends RealmPasswordView {

	AgentSignInView(AuthenticationContext authentication, SignIn signIn, SecurityChecks securityChecks) {
		super(SignInRealm.AGENTS, "agent.signIn.title", Agent.ROLE, authentication, signIn, securityChecks,
				link(SharedPages.AGENT_PASSWORD, "agent.forgotten.link"),
				link(SharedPages.SIGN_IN, "agent.signIn.citizen"));
	}

}
