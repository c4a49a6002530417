package fr.compteformation.office.signin;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.people.session.RequestKind;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.SessionDeadline;
import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.security.Agent;

/**
 * Ends the session of an agent who was disabled or whose session reached its maximum
 * length, on the next request of any kind. If the database is down, disabled agents are
 * not signed out; requests that need the database fail anyway.
 */
class StillAllowed extends OncePerRequestFilter {

	private final Agents agents;

	private final SecurityContextHolderStrategy contexts;

	private final Clock clock;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	StillAllowed(Agents agents, SecurityContextHolderStrategy contexts, Clock clock) {
		this.agents = agents;
		this.contexts = contexts;
		this.clock = clock;
		this.end.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.contexts.getContext().getAuthentication();
		if (person != null && person.getPrincipal() instanceof Agent agent) {
			boolean inTime = SessionDeadline.allows(request.getSession(false), this.clock.instant());
			if (!inTime || !DatabaseAway.askOr(true, () -> this.agents.mayWork(agent.agentId()))) {
				this.end.logout(request, response, person);
			}
			if (!inTime && RequestKind.of(request) == RequestKind.ADDRESS) {
				response.sendRedirect(request.getContextPath() + SharedPages.AGENT_SIGN_IN.with("expired"));
				return;
			}
		}
		chain.doFilter(request, response);
	}

}
