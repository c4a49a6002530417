package fr.compteformation.platform.observation;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps no connection open while the node drains. A proxy would send a form on one that
 * the node is closing, and must not send it a second time to another node.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DrainingFilter extends OncePerRequestFilter {

	private final Draining draining;

	DrainingFilter(Draining draining) {
		this.draining = draining;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.draining.hasBegun()) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		chain.doFilter(request, response);
	}

}
