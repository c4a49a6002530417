package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;

import fr.compteformation.demo.cockpit.LocalAccess;

/** Who looks at the page: a presenter at this machine, or somebody elsewhere. */
final class Presenter {

	private static final int NEVER = -1;

	private Presenter() {
	}

	/** Whether the current request comes from this machine. */
	static boolean isHere() {
		return LocalAccess.sent(VaadinServletRequest.getCurrent());
	}

	/**
	 * Stops the polling of a page before its session ends. A poll of an ended session
	 * would show the end of the session instead of the next page.
	 */
	static void leave(UI page) {
		page.setPollInterval(NEVER);
	}

}
