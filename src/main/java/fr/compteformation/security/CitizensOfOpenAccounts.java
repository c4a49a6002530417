package fr.compteformation.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person whose account was frozen, with their next request: of a
 * page as well as of what a page sends.
 */
class CitizensOfOpenAccounts extends OncePerRequestFilter {

	private final Citizens citizens;

	private final SecurityContextHolderStrategy contexts;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	CitizensOfOpenAccounts(Citizens citizens, SecurityContextHolderStrategy contexts) {
		this.citizens = citizens;
		this.contexts = contexts;
		this.end.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.contexts.getContext().getAuthentication();
		if (person != null && person.getPrincipal() instanceof Citizen citizen
				&& !this.citizens.mayAct(citizen.accountId())) {
			this.end.logout(request, response, person);
		}
		chain.doFilter(request, response);
	}

}
