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
 * What follows a refused sign-in: the form again with the number still in it, or the page
 * that comes first. The number travels in the session, never in the address; the password
 * goes nowhere, and therefore the refusal, which Spring Security hands over with it, is
 * not kept.
 */
class SignInFailure implements AuthenticationFailureHandler {

	/** No number is longer, however it is written; a session is no place for a book. */
	private static final int LONGEST_KEPT = 100;

	private final Clock clock;

	SignInFailure(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		if (refusal instanceof SecondFactorAsked asked) {
			// A session that somebody planted gains nothing.
			request.getSession();
			request.changeSessionId();
			new HalfSignedIn(asked.citizen(), asked.nir(), request.getParameter(SignIn.STAY_FIELD) != null, false,
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
		request.getSession().setAttribute(SignIn.REFUSED, new RefusedTry(typedNumber(request), checkHelps));
		response.sendRedirect(request.getContextPath() + SharedPages.SIGN_IN.with("error"));
	}

	private static String typedNumber(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(SignIn.NUMBER_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

}
