package fr.compteformation.security;

import java.io.IOException;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the HTTP session of a citizen whose session was ended elsewhere, or whose account
 * was frozen while they signed in, with the next request: of a page, which leads to the
 * one that says so, as well as of what a page sends.
 */
class CitizensStillSignedIn extends OncePerRequestFilter {

	/** Says that the session ended. */
	private static final String ENDED = "/session-expiree";

	private static final String PARAMETER = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";

	/** A page that is merely open sends these. */
	private static final String HEARTBEAT = PARAMETER + ApplicationConstants.REQUEST_TYPE_HEARTBEAT;

	private final CitizenSessions sessions;

	private final Citizens citizens;

	private final SecurityContextHolderStrategy contexts;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	CitizensStillSignedIn(CitizenSessions sessions, Citizens citizens, SecurityContextHolderStrategy contexts) {
		this.sessions = sessions;
		this.citizens = citizens;
		this.contexts = contexts;
		this.end.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.contexts.getContext().getAuthentication();
		if (person != null && person.getPrincipal() instanceof Citizen citizen && !isOpen(citizen, request)) {
			this.end.logout(request, response, person);
			if (HttpMethod.GET.matches(request.getMethod()) && !asks(request, PARAMETER)) {
				response.sendRedirect(request.getContextPath() + ENDED);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private boolean isOpen(Citizen citizen, HttpServletRequest request) {
		return CarriedSession.in(request.getSession(false))
			.filter((session) -> this.sessions.isOpen(session, citizen.accountId(), !asks(request, HEARTBEAT)))
			.isPresent() && this.citizens.mayAct(citizen.accountId());
	}

	private static boolean asks(HttpServletRequest request, String part) {
		String query = request.getQueryString();
		return query != null && query.contains(part);
	}

}
