package fr.compteformation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;

/**
 * Where one goes after signing out: agents to their sign-in, everybody else home.
 */
class SignedOut extends SimpleUrlLogoutSuccessHandler {

	SignedOut() {
		setRedirectStrategy(new UidlRedirectStrategy());
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		return (person != null && person.getPrincipal() instanceof Agent) ? AgentSignIn.PAGE : "/";
	}

}
