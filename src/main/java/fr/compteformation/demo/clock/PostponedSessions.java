package fr.compteformation.demo.clock;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.platform.base.ui.SessionDeadline;

/**
 * Moves the end of each session along with the clock, so that a session lasts as long as
 * without the demonstration’s jump. Runs before the filters that end sessions.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PostponedSessions extends OncePerRequestFilter {

	// Not a name of the portal’s own state: those make a visit last as long as a sign-in.
	private static final String KNOWN = "demo-clock.ahead";

	private final DemoClock clock;

	PostponedSessions(DemoClock clock) {
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null) {
			postpone(session);
		}
		chain.doFilter(request, response);
	}

	private void postpone(HttpSession session) {
		Duration ahead = this.clock.ahead();
		if (session.getAttribute(KNOWN) instanceof Duration known && !known.equals(ahead)) {
			SessionDeadline.postpone(session, ahead.minus(known));
		}
		session.setAttribute(KNOWN, ahead);
	}

}
