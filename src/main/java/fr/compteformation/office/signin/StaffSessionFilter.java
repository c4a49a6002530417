package fr.compteformation.office.signin;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.people.session.RequestKind;
import fr.compteformation.platform.base.ui.SessionDeadline;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Ends the session of somebody whose account was disabled or got a new password, or that
 * reached its maximum length, on the next request of any kind. If the database is down,
 * nobody is signed out for their account; requests that need the database fail anyway.
 */
class StaffSessionFilter extends OncePerRequestFilter {

	private final SignInRealms realms;

	private final SecurityContextHolderStrategy contexts;

	private final Clock clock;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	StaffSessionFilter(SignInRealms realms, SecurityContextHolderStrategy contexts, Clock clock) {
		this.realms = realms;
		this.contexts = contexts;
		this.clock = clock;
		this.end.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.contexts.getContext().getAuthentication();
		SignInRealm realm = (person != null) ? SignInRealm.of(person.getPrincipal()).orElse(null) : null;
		if (person != null && realm != null) {
			UUID account = UUID.fromString(person.getName());
			boolean inTime = SessionDeadline.allows(request.getSession(false), this.clock.instant());
			if (!inTime || !DatabaseAway.askOr(true, () -> mayContinue(realm, account, request))) {
				this.end.logout(request, response, person);
			}
			if (!inTime && RequestKind.of(request) == RequestKind.ADDRESS) {
				response.sendRedirect(request.getContextPath() + realm.signIn().with("expired"));
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private boolean mayContinue(SignInRealm realm, UUID account, HttpServletRequest request) {
		RealmAccounts accounts = this.realms.accounts(realm);
		return WorkSessions.begun(request)
			.map((begun) -> accounts.mayContinue(account, begun))
			.orElseGet(() -> accounts.mayWork(account));
	}

}
