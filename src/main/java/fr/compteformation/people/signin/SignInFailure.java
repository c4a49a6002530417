package fr.compteformation.people.signin;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Network;

/**
 * Handles a refused sign-in: shows the form again with the number, or the page that comes
 * first. The number is kept in the session, never in the URL. The exception is not
 * stored, because Spring Security attaches the password to it.
 */
class SignInFailure implements AuthenticationFailureHandler {

	/** Longer than any number; limits what a client can store in the session. */
	private static final int LONGEST_KEPT = 100;

	private final Clock clock;

	SignInFailure(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		if (refusal instanceof SecondFactorAsked asked) {
			// Prevents session fixation.
			request.getSession();
			request.changeSessionId();
			new PartialSignIn(asked.citizen(), asked.nir(), request.getParameter(SignIn.STAY_FIELD) != null, false,
					Network.of(request.getRemoteAddr()), this.clock.instant())
				.keepIn(request.getSession());
			response.sendRedirect(request.getContextPath() + asked.address());
			return;
		}
		if (refusal instanceof SignInDiverted diverted) {
			request.getSession()
				.setAttribute(SignIn.DIVERSION, new SignInDiverted(diverted.address(), diverted.subject()));
			response.sendRedirect(request.getContextPath() + diverted.address());
			return;
		}
		boolean checkHelps = refusal instanceof SignInRefused refused && refused.checkHelps();
		request.getSession().setAttribute(SignIn.REFUSED, new RefusedAttempt(typedNumber(request), checkHelps));
		response.sendRedirect(request.getContextPath() + SharedPages.SIGN_IN.with("error"));
	}

	private static String typedNumber(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(SignIn.NUMBER_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

}
