package fr.compteformation.demo.identityprovider;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets the chosen person when the portal asks for a fresh sign-in ({@code
 * prompt=login}), once per request of the portal.
 */
class AskAgain extends OncePerRequestFilter {

	private static final String ANSWERED = AskAgain.class.getName();

	private final SessionRegistry sessions;

	AskAgain(SessionRegistry sessions) {
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String state = request.getParameter("state");
		if (state != null && wantsToKnowAnew(request.getParameter("prompt"))
				&& !state.equals(request.getSession().getAttribute(ANSWERED))) {
			request.getSession().setAttribute(ANSWERED, state);
			SecurityContextHolder.clearContext();
			// Otherwise the next person in this session would have no sign-in time.
			this.sessions.removeSessionInformation(request.getSession().getId());
		}
		chain.doFilter(request, response);
	}

	private static boolean wantsToKnowAnew(@Nullable String prompt) {
		return prompt != null && Arrays.asList(prompt.split(" ")).contains("login");
	}

}
