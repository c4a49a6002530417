package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Answers with the page “service unavailable”: when a request fails because the database
 * does not answer or the read-only mode refuses a change, or when a page needs the
 * database during an outage.
 */
@SpringComponent
class UnavailableAnswer extends OncePerRequestFilter implements OrderedFilter, VaadinServiceInitListener {

	/**
	 * Retry-After in seconds: by then the pool has noticed that the database is back.
	 */
	private static final String AGAIN = "10";

	private final Database database;

	UnavailableAnswer(Database database) {
		this.database = database;
	}

	/** Runs before the security filters, which also query the database. */
	@Override
	public int getOrder() {
		return REQUEST_WRAPPER_FILTER_MAX_ORDER - 103;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException | ServletException failure) {
			if (response.isCommitted() || !isPassing(failure)) {
				throw failure;
			}
			response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	private static boolean isPassing(Throwable failure) {
		if (ChangeRefused.isReasonOf(failure)) {
			return true;
		}
		boolean away = DatabaseAway.isReasonOf(failure);
		if (away) {
			Failures.logUnavailable(failure);
		}
		return away;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.addRequestHandler(this::answerInsteadOfPage);
	}

	private boolean answerInsteadOfPage(VaadinSession session, VaadinRequest request, VaadinResponse response)
			throws IOException {
		if (!isPageWithDatabase(request) || this.database.answers()) {
			return false;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
		return true;
	}

	private static boolean isPageWithDatabase(VaadinRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod())
				|| request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null) {
			return false;
		}
		String path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
		return RouteConfiguration.forApplicationScope()
			.getRoute(path)
			.filter((page) -> !NeedsNoDatabase.class.isAssignableFrom(page))
			.isPresent();
	}

}
