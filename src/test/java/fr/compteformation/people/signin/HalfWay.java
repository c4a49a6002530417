package fr.compteformation.people.signin;

import java.time.Clock;

import com.vaadin.flow.server.VaadinSession;

import org.springframework.context.ApplicationContext;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;

/**
 * People between the password and the second factor.
 */
public final class HalfWay {

	private HalfWay() {
	}

	/** A person who has just entered the right password. */
	public static PartialSignIn of(ApplicationContext portal, Citizen citizen, Nir nir) {
		return new PartialSignIn(citizen, nir, false, false, Network.of("192.0.2.1"),
				portal.getBean(Clock.class).instant());
	}

	/** The same for the session of the open page. */
	public static void onThePage(ApplicationContext portal, Citizen citizen, Nir nir) {
		VaadinSession.getCurrent().getSession().setAttribute(PartialSignIn.class.getName(), of(portal, citizen, nir));
	}

}
