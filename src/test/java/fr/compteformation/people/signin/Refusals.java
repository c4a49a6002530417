package fr.compteformation.people.signin;

import com.vaadin.flow.server.VaadinSession;

/**
 * What the session of the page knows of a refused try, for tests of the sign-in page.
 */
public final class Refusals {

	private Refusals() {
	}

	/** A try was refused just now. */
	public static void keep(String typed, boolean checkHelps) {
		VaadinSession.getCurrent().getSession().setAttribute(SignIn.REFUSED, new RefusedTry(typed, checkHelps));
	}

	/** Whether the person has bought a try. */
	public static boolean holdsBoughtTry() {
		return VaadinSession.getCurrent().getSession().getAttribute(BoughtTry.class.getName()) != null;
	}

}
