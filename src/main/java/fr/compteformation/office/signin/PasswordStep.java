package fr.compteformation.office.signin;

import java.io.IOException;
import java.util.Objects;

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
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The first step of an agent’s sign-in. A correct password does not sign in; it starts a
 * new session that may ask for the code.
 */
@Component
class PasswordStep {

	/** The maximum length of an address; longer input is not kept in the session. */
	private static final int LONGEST_KEPT = 254;

	private final DoorPassword password;

	private final SignInDetailsSource details;

	private final DoorSignIn signIn;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	PasswordStep(Agents agents, SignInLimiter limiter, SecurityRecord record, SignInDetailsSource details,
			DoorSignIn signIn, SecurityContextRepository contexts, SecurityContextHolderStrategy holder) {
		this.password = new DoorPassword(agents, limiter, record);
		this.details = details;
		this.signIn = signIn;
		this.contexts = contexts;
		this.holder = holder;
	}

	Filter filter() {
		UsernamePasswordAuthenticationFilter filter = new UsernamePasswordAuthenticationFilter(
				new ProviderManager(this.password));
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		filter.setRequiresAuthenticationRequestMatcher(DoorSignInMethod.post(SharedPages.AGENT_SIGN_IN.path()));
		filter.setAuthenticationDetailsSource(this.details);
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(new NullSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(newSession);
		filter.setAuthenticationSuccessHandler(this::askForCode);
		filter.setAuthenticationFailureHandler(PasswordStep::askForPasswordAgain);
		return filter;
	}

	private void askForCode(HttpServletRequest request, HttpServletResponse response, Authentication passed)
			throws IOException {
		Agent agent = (Agent) Objects.requireNonNull(passed.getPrincipal());
		// Sign out the previous user of this session.
		this.contexts.saveContext(this.holder.createEmptyContext(), request, response);
		this.signIn.askForSecondFactor(agent.agentId(),
				(DoorPassword.PassedPassword) Objects.requireNonNull(passed.getDetails()), request.getSession());
		response.sendRedirect(request.getContextPath() + SharedPages.AGENT_CODE.path());
	}

	private static void askForPasswordAgain(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		boolean checkHelps = refusal instanceof SignInRefused refused && refused.checkHelps();
		request.getSession().setAttribute(DoorSignIn.REFUSED, new RefusedTry(typedEmail(request), checkHelps));
		response.sendRedirect(request.getContextPath() + SharedPages.AGENT_SIGN_IN.with("error"));
	}

	private static String typedEmail(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(DoorSignIn.EMAIL_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

}
