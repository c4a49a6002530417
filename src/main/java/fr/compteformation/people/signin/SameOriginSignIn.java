package fr.compteformation.people.signin;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses cross-site sign-in requests (login CSRF). The sign-in forms are exempt from the
 * CSRF token, which expires with the session; instead the browser states the origin of a
 * request ({@code Sec-Fetch-Site}, W3C Fetch Metadata).
 */
class SameOriginSignIn extends OncePerRequestFilter {

	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final RequestMatcher forms;

	/**
	 * @param forms the requests that the CSRF token does not protect
	 */
	SameOriginSignIn(RequestMatcher forms) {
		this.forms = forms;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !("POST".equals(request.getMethod()) && this.forms.matches(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isFromAnotherSite(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		chain.doFilter(request, response);
	}

	// Browsers older than 2023 send only the Origin header.
	private static boolean isFromAnotherSite(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return !OWN.contains(site);
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
	}

}
