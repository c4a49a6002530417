package fr.compteformation.people.signin;

import com.vaadin.flow.server.VaadinSession;

/**
 * Leaves a diverted sign-in where the next page finds it, as the sign-in form does.
 */
public final class Diversions {

	private Diversions() {
	}

	public static void leave(SignInDiverted diversion) {
		VaadinSession.getCurrent().getSession().setAttribute(SignIn.DIVERSION, diversion);
	}

}
