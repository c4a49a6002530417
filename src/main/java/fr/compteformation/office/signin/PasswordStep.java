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

import fr.compteformation.people.signin.RefusedTry;
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

	private final DoorSignIn signIn;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final Clock clock;

	PasswordStep(SignInLimiter limiter, SecurityRecord record, SignInDetailsSource details, DoorSignIn signIn,
			SecurityContextRepository contexts, SecurityContextHolderStrategy holder, Clock clock) {
		this.limiter = limiter;
		this.record = record;
		this.details = details;
		this.signIn = signIn;
		this.contexts = contexts;
		this.holder = holder;
		this.clock = clock;
	}

	Filter filter(DoorAccounts accounts) {
		SignInDoor door = accounts.door();
		UsernamePasswordAuthenticationFilter filter = new UsernamePasswordAuthenticationFilter(
				new ProviderManager(new DoorPassword(accounts, this.limiter, this.record, this.clock)));
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		filter.setRequiresAuthenticationRequestMatcher(DoorSignInMethod.post(door.signIn()));
		filter.setAuthenticationDetailsSource(this.details);
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(new NullSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(newSession);
		filter.setAuthenticationSuccessHandler(
				(request, response, passed) -> askForSecondFactor(door, request, response, passed));
		filter.setAuthenticationFailureHandler(
				(request, response, refusal) -> askForPasswordAgain(door, request, response, refusal));
		return filter;
	}

	private void askForSecondFactor(SignInDoor door, HttpServletRequest request, HttpServletResponse response,
			Authentication passed) throws IOException {
		// Sign out the previous user of this session.
		this.contexts.saveContext(this.holder.createEmptyContext(), request, response);
		this.signIn.askForSecondFactor(door, UUID.fromString(passed.getName()),
				(DoorPassword.PassedPassword) Objects.requireNonNull(passed.getDetails()), request.getSession());
		response.sendRedirect(request.getContextPath() + door.code().path());
	}

	private static void askForPasswordAgain(SignInDoor door, HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		boolean checkHelps = refusal instanceof SignInRefused refused && refused.checkHelps();
		request.getSession().setAttribute(DoorSignIn.REFUSED, new RefusedTry(typedEmail(request), checkHelps));
		response.sendRedirect(request.getContextPath() + door.signIn().with("error"));
	}

	private static String typedEmail(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(DoorSignIn.EMAIL_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

}
