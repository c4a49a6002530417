package fr.compteformation.people.signin;

import com.vaadin.flow.server.VaadinSession;

/**
 * Keeps a diverted sign-in for the next page, as the sign-in form does.
 */
public final class Diversions {

	private Diversions() {
	}

	public static void leave(SignInDiverted diversion) {
		VaadinSession.getCurrent().getSession().setAttribute(SignIn.DIVERSION, diversion);
	}

}
