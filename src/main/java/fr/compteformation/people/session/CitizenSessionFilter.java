package fr.compteformation.people.session;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.SessionDeadline;
import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

/**
 * Checks on each request that the session of a citizen is still valid: not ended
 * elsewhere, not at its maximum lifetime, and the account not suspended. Otherwise
 * invalidates the HTTP session and redirects to the page that says so. During a database
 * outage nobody is signed out; requests that need the database fail.
 */
class CitizenSessionFilter extends OncePerRequestFilter {

	private final CitizenSessions sessions;

	private final Citizens citizens;

	private final SecurityContextHolderStrategy contexts;

	private final Clock clock;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	CitizenSessionFilter(CitizenSessions sessions, Citizens citizens, SecurityContextHolderStrategy contexts,
			Clock clock) {
		this.sessions = sessions;
		this.citizens = citizens;
		this.contexts = contexts;
		this.clock = clock;
		this.end.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.contexts.getContext().getAuthentication();
		if (person != null && person.getPrincipal() instanceof Citizen citizen
				&& !DatabaseAway.askOr(true, () -> isOpen(citizen, request))) {
			this.end.logout(request, response, person);
			if (RequestKind.of(request) == RequestKind.ADDRESS) {
				response.sendRedirect(request.getContextPath() + SharedPages.SESSION_EXPIRED.path());
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private boolean isOpen(Citizen citizen, HttpServletRequest request) {
		HttpSession carrier = request.getSession(false);
		if (!SessionDeadline.allows(carrier, this.clock.instant())) {
			CarriedSession.in(carrier).ifPresent((session) -> this.sessions.expire(session, citizen.accountId()));
			return false;
		}
		return CarriedSession.in(carrier)
			.filter((session) -> this.sessions.isOpen(session, citizen.accountId(),
					RequestKind.of(request) != RequestKind.HEARTBEAT))
			.isPresent() && this.citizens.mayAct(citizen.accountId());
	}

}
