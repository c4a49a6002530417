package fr.compteformation.people.signin;

import java.time.Duration;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.CitizenRememberMeServices;
import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * The wish to stay signed in, expressed at registration. This browser keeps it until the
 * account is activated here with the password: without it, somebody else may have
 * expressed the wish. The cookie holds a random value with a keyed proof for the person,
 * so that it counts neither on another device nor for somebody else.
 */
@Component
public class RememberMeRequest {

	/** As long as an activation link. */
	private static final PortalCookie COOKIE = new PortalCookie("conserver", Duration.ofDays(15));

	private final KnownDevices devices;

	private final CitizenRememberMeServices stays;

	RememberMeRequest(KnownDevices devices, CitizenRememberMeServices stays) {
		this.devices = devices;
		this.stays = stays;
	}

	/** Keeps the person’s choice, during a page request. */
	public void keep(Nir nir, boolean stay) {
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
		if (stay) {
			String salt = SecretToken.random().value();
			COOKIE.set(salt + "." + proof(salt, nir), request, response);
		}
		else {
			COOKIE.remove(request, response);
		}
	}

	/** Grants the wish of the person whose first session has just begun. */
	void grant(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		if (COOKIE.in(request).filter((wish) -> isOf(nir, wish)).isPresent()) {
			this.stays.start(citizen, request, response);
			COOKIE.remove(request, response);
		}
	}

	private boolean isOf(Nir nir, String wish) {
		String[] parts = wish.split("\\.");
		return parts.length == 2 && proof(parts[0], nir).equals(parts[1]);
	}

	private String proof(String salt, Nir nir) {
		return this.devices.proof("stay:" + salt, SignInTarget.of(nir));
	}

}
