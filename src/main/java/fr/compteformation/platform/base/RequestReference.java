package fr.compteformation.platform.base;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;

import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference, which stands in each line that the request logs, in the
 * answer ({@code X-Request-Id}), and on the page that reports an error.
 */
@Component
public class RequestReference extends OncePerRequestFilter implements OrderedFilter {

	private static final String IN_LOG = "request";

	/** The reference of the request that this thread answers; empty outside of one. */
	public static Optional<Reference> current() {
		return Optional.ofNullable(MDC.get(IN_LOG)).flatMap(Reference::read);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	// An error page is made by a second pass of the same request.
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String of(HttpServletRequest request) {
		String name = RequestReference.class.getName();
		if (!(request.getAttribute(name) instanceof String)) {
			request.setAttribute(name, Reference.random().value());
		}
		return (String) request.getAttribute(name);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String reference = of(request);
		MDC.put(IN_LOG, reference);
		response.setHeader("X-Request-Id", reference);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(IN_LOG);
		}
	}

}
