package fr.compteformation.demo.cockpit;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.platform.base.SharedPages;

/**
 * Signs in the person named by the form of the cockpit from this machine, and goes on to
 * a page of the portal.
 */
class OneClickFilter extends OncePerRequestFilter {

	static final String ROLE = "role";

	static final String ONWARD = "page";

	private static final Pattern OWN_PAGE = Pattern.compile("/[a-z][a-z0-9/-]*");

	private static final PathPatternRequestMatcher POSTED = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, OneClickSignIn.ADDRESS);

	private final OneClickSession session;

	OneClickFilter(OneClickSession session) {
		this.session = session;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !POSTED.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DemoRole role = DemoRole.named(request.getParameter(ROLE)).orElse(null);
		if (role == null || !LocalAccess.sent(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		this.session.begin(role, request, response);
		response.sendRedirect(onward(role, request.getParameter(ONWARD)));
	}

	private static String onward(DemoRole role, @Nullable String asked) {
		String page = Objects.requireNonNullElse(asked, "");
		if (OWN_PAGE.matcher(page).matches()) {
			return page;
		}
		return role.realm().map(SignInRealm::start).orElse(SharedPages.RIGHTS).path();
	}

}
