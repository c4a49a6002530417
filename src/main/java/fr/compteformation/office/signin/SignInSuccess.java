package fr.compteformation.office.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Starts the session after the code, and goes on to the page asked for before. */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final SignInRealm realm;

	private final WorkSessions sessions;

	SignInSuccess(SignInRealm realm, WorkSessions sessions) {
		this.realm = realm;
		this.sessions = sessions;
		setDefaultTargetUrl(realm.start().path());
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication worker)
			throws IOException, ServletException {
		HttpSession session = request.getSession();
		AwaitedCode.in(session, this.realm)
			.map(AwaitedCode::passed)
			.ifPresent((passed) -> this.sessions.begin(passed, request, response));
		AwaitedCode.end(session);
		super.onAuthenticationSuccess(request, response, worker);
	}

}
