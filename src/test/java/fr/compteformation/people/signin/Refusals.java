package fr.compteformation.people.signin;

import com.vaadin.flow.server.VaadinSession;

/**
 * The refused attempt in the page’s session.
 */
public final class Refusals {

	private Refusals() {
	}

	/** Records a refused attempt. */
	public static void keep(String typed, boolean checkHelps) {
		VaadinSession.getCurrent().getSession().setAttribute(SignIn.REFUSED, new RefusedAttempt(typed, checkHelps));
	}

	/** Whether the person passed the security check for one more attempt. */
	public static boolean holdsBoughtTry() {
		return VaadinSession.getCurrent().getSession().getAttribute(EarnedAttempt.class.getName()) != null;
	}

}
