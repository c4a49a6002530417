package fr.compteformation.people.signin;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

import fr.compteformation.platform.base.SharedPages;

/**
 * Redirects after sign-out: to the home page, unless the sign-in method asks for another
 * one.
 */
public class SignedOut extends SimpleUrlLogoutSuccessHandler {

	private static final String ONWARD = SignedOut.class.getName() + ".onward";

	SignedOut() {
		setRedirectStrategy(new UidlRedirectStrategy());
	}

	/** Sets another target, on this or another site. */
	public static void goOnTo(HttpServletRequest request, URI address) {
		request.setAttribute(ONWARD, address);
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		if (request.getAttribute(ONWARD) instanceof URI onward) {
			return onward.toString();
		}
		return SharedPages.HOME.path();
	}

}
