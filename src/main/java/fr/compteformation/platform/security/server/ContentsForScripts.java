package fr.compteformation.platform.security.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;

/**
 * Gives the first contents of a page to its script only. They are compressed and hold the
 * token of the session, and their address holds text that others may choose; a link of
 * another site must not fetch them, or their size would tell the token to anybody who
 * watches the network (BREACH, CVE-2013-3587). Cookies already stay away from all other
 * requests of other sites.
 */
class ContentsForScripts extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RequestType.INIT.getIdentifier()
			.equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// W3C Fetch Metadata: sent by browsers since 2023.
		if ("navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

}
