package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.server.VaadinServletRequest;

import fr.compteformation.demo.cockpit.ThisMachine;

/** Who looks at the page: a presenter at this machine, or somebody elsewhere. */
final class Presenter {

	private Presenter() {
	}

	/** Whether the current request comes from this machine. */
	static boolean isHere() {
		return ThisMachine.sent(VaadinServletRequest.getCurrent());
	}

}
