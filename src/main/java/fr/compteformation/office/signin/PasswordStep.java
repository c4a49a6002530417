package fr.compteformation.office.signin;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.people.signin.SignInDetailsSource;
import fr.compteformation.people.signin.SignInLimiter;
import fr.compteformation.people.signin.SignInRefused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The first step of a sign-in with two factors. A correct password does not sign in; it
 * starts a new session that may give the second factor.
 */
@Component
class PasswordStep {

	/** The maximum length of an address; longer input is not kept in the session. */
	private static final int LONGEST_KEPT = 254;

	private final SignInLimiter limiter;

	private final SecurityRecord record;

	private final SignInDetailsSource details;

	private final RealmSignIn signIn;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final Clock clock;

	PasswordStep(SignInLimiter limiter, SecurityRecord record, SignInDetailsSource details, RealmSignIn signIn,
			SecurityContextRepository contexts, SecurityContextHolderStrategy holder, Clock clock) {
		this.limiter = limiter;
		this.record = record;
		this.details = details;
		this.signIn = signIn;
		this.contexts = contexts;
		this.holder = holder;
		this.clock = clock;
	}

	Filter filter(RealmAccounts accounts) {
		SignInRealm realm = accounts.realm();
		UsernamePasswordAuthenticationFilter filter = new UsernamePasswordAuthenticationFilter(
				new ProviderManager(new RealmPassword(accounts, this.limiter, this.record, this.clock)));
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		filter.setRequiresAuthenticationRequestMatcher(RealmSignInMethod.post(realm.signIn()));
		filter.setAuthenticationDetailsSource(this.details);
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(new NullSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(newSession);
		filter.setAuthenticationSuccessHandler(
				(request, response, passed) -> askForSecondFactor(realm, request, response, passed));
		filter.setAuthenticationFailureHandler(
				(request, response, refusal) -> askForPasswordAgain(realm, request, response, refusal));
		return filter;
	}

	private void askForSecondFactor(SignInRealm realm, HttpServletRequest request, HttpServletResponse response,
			Authentication passed) throws IOException {
		// Sign out the previous user of this session.
		this.contexts.saveContext(this.holder.createEmptyContext(), request, response);
		this.signIn.askForSecondFactor(realm, UUID.fromString(passed.getName()),
				(RealmPassword.PassedPassword) Objects.requireNonNull(passed.getDetails()), request.getSession());
		response.sendRedirect(request.getContextPath() + realm.code().path());
	}

	private static void askForPasswordAgain(SignInRealm realm, HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		boolean checkHelps = refusal instanceof SignInRefused refused && refused.checkHelps();
		request.getSession().setAttribute(RealmSignIn.REFUSED, new RefusedAttempt(typedEmail(request), checkHelps));
		response.sendRedirect(request.getContextPath() + realm.signIn().with("error"));
	}

	private static String typedEmail(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(RealmSignIn.EMAIL_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

}
