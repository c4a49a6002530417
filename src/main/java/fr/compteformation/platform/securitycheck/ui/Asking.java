package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.SessionKey;
import fr.compteformation.platform.securitycheck.Visitor;

/**
 * The current visitor and the kind of check they chose last, so that somebody who cannot
 * see pictures chooses only once.
 */
final class Asking {

	private Asking() {
	}

	static Visitor visitor() {
		return new Visitor(session(), Network.of(VaadinRequest.getCurrent().getRemoteAddr()));
	}

	static CheckKind kind(CheckKind first) {
		CheckKind chosen = VaadinSession.getCurrent().getAttribute(CheckKind.class);
		return (chosen != null) ? chosen : first;
	}

	static void choose(CheckKind kind) {
		VaadinSession.getCurrent().setAttribute(CheckKind.class, kind);
	}

	// The session id changes at sign-in; this key does not.
	private static SessionKey session() {
		VaadinSession session = VaadinSession.getCurrent();
		SessionKey key = session.getAttribute(SessionKey.class);
		if (key == null) {
			key = SessionKey.random();
			session.setAttribute(SessionKey.class, key);
		}
		return key;
	}

}
