package fr.compteformation.demo.identityprovider;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets the chosen person when the portal asks for a fresh sign-in ({@code
 * prompt=login}), once per request of the portal.
 */
class AskAgain extends OncePerRequestFilter {

	private static final String ANSWERED = AskAgain.class.getName();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String state = request.getParameter("state");
		if (state != null && wantsToKnowAnew(request.getParameter("prompt"))
				&& !state.equals(request.getSession().getAttribute(ANSWERED))) {
			request.getSession().setAttribute(ANSWERED, state);
			SecurityContextHolder.clearContext();
		}
		chain.doFilter(request, response);
	}

	private static boolean wantsToKnowAnew(@Nullable String prompt) {
		return prompt != null && Arrays.asList(prompt.split(" ")).contains("login");
	}

}
