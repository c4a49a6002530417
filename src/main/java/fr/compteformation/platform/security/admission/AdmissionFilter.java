package fr.compteformation.platform.security.admission;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.server.ErrorHeaders;

/**
 * Lets new visitors wait while the node is overloaded, on a page that needs neither a
 * session nor the database. Never refuses a running session, a message of an open page or
 * a file.
 */
class AdmissionFilter extends OncePerRequestFilter {

	static final String COOKIE = "place";

	/** Programs that call with a key have a limit of their own. */
	private static final List<String> FOLDERS = List.of("/VAADIN/", "/assets/", "/actuator/", "/api/");

	private static final Set<String> FILES = Set.of("/styles.css", "/favicon.ico", "/manifest.webmanifest",
			"/robots.txt");

	/** Messages of open pages to the root, by the parameter {@code v-r}. */
	private static final Set<String> OF_OPEN_PAGES = Set.of("uidl", "heartbeat", "push");

	private final RequestsInWork crowd;

	private final Gate gate;

	private final UsedTickets used = new UsedTickets();

	private final WaitingPage page;

	private final Keys keys;

	private final Clock clock;

	private final Duration kept;

	private final PortalCookie cookie;

	AdmissionFilter(RequestsInWork crowd, Gate gate, WaitingPage page, Keys keys, Clock clock, Duration kept) {
		this.page = page;
		this.crowd = crowd;
		this.gate = gate;
		this.keys = keys;
		this.clock = clock;
		this.kept = kept;
		this.cookie = new PortalCookie(COOKIE, kept);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = path(request);
		return FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isInside(request) && !this.gate.isOpen()) {
			Optional<Ticket> held = this.cookie.in(request)
				.flatMap((text) -> Ticket.read(text, this.keys, this.clock, this.kept));
			boolean turn = held.filter((ticket) -> this.gate.admits(ticket.cameAt())).isPresent();
			if (!turn || !held.filter(this.used::use).isPresent()) {
				keepWaiting(held.filter((ticket) -> !turn), request, response);
				return;
			}
		}
		this.crowd.enter();
		try {
			chain.doFilter(new UncountedBody(request, this.crowd), response);
		}
		finally {
			this.crowd.leave();
		}
	}

	private static boolean isInside(HttpServletRequest request) {
		return request.isRequestedSessionIdValid() || HttpMethod.POST.matches(request.getMethod())
				&& path(request).equals("/") && OF_OPEN_PAGES.stream().anyMatch((kind) -> isOfKind(request, kind));
	}

	// Not getParameter, which would read a form before its encoding is set.
	private static boolean isOfKind(HttpServletRequest request, String kind) {
		String query = request.getQueryString();
		return query != null && (query.equals("v-r=" + kind) || query.startsWith("v-r=" + kind + '&'));
	}

	private void keepWaiting(Optional<Ticket> held, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Ticket ticket = held.orElseGet(() -> Ticket.at(this.clock));
		if (held.isEmpty()) {
			this.cookie.set(ticket.sealed(this.keys), request, response);
		}
		String seconds = String.valueOf(this.gate.retryAfter(ticket.cameAt()).toSeconds());
		ErrorHeaders.write(request, response);
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
		if (HttpMethod.GET.matches(request.getMethod())) {
			response.setHeader("Refresh", seconds);
		}
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write(this.page.of(ticket.cameAt(), this.gate.entering()));
	}

}
