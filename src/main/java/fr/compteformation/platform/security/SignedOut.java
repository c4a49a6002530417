package fr.compteformation.platform.security;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

import fr.compteformation.platform.base.SharedPages;

/**
 * Where one goes after signing out: agents to their sign-in, everybody else home, or
 * where the way they came by ends.
 */
public class SignedOut extends SimpleUrlLogoutSuccessHandler {

	private static final String ONWARD = SignedOut.class.getName() + ".onward";

	SignedOut() {
		setRedirectStrategy(new UidlRedirectStrategy());
	}

	/** Lets the browser go on to another site, where a session of the person ends too. */
	public static void goOnTo(HttpServletRequest request, URI address) {
		request.setAttribute(ONWARD, address);
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		if (request.getAttribute(ONWARD) instanceof URI onward) {
			return onward.toString();
		}
		return (person != null && person.getPrincipal() instanceof Agent) ? SharedPages.AGENT_SIGN_IN.path()
				: SharedPages.HOME.path();
	}

}
