package fr.compteformation.people.session;

import java.util.UUID;

import com.vaadin.flow.server.VaadinSession;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;

/**
 * Starts sessions without signing in.
 */
public final class SessionsForTests {

	private SessionsForTests() {
	}

	/** A session on a device with this user agent. */
	public static UUID begin(ApplicationContext portal, Citizen citizen, String userAgent, String address) {
		return portal.getBean(CitizenSessions.class)
			.begin(citizen.accountId(), Device.of(userAgent), Network.of(address), null);
	}

	/** Binds the open page to this session. */
	public static void carry(UUID session) {
		VaadinSession.getCurrent()
			.getSession()
			.setAttribute(CarriedSession.class.getName(), new CarriedSession(session));
	}

	/** Whether a session may continue. */
	public static boolean isOpen(ApplicationContext portal, Citizen citizen, UUID session) {
		return portal.getBean(CitizenSessions.class).isOpen(session, citizen.accountId(), true);
	}

}
