package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;

import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Entry point of the module for the sign-in pages of a realm.
 */
@Component
public class RealmSignIn {

	public static final String EMAIL_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String CODE_FIELD = "code";

	static final String REFUSED = RealmSignIn.class.getName() + ".refused";

	/** Codes that may be requested without waiting. */
	private static final int FREE_CODES = 3;

	private final SignInRealms realms;

	private final RateLimiter rateLimiter;

	RealmSignIn(SignInRealms realms, RateLimiter rateLimiter) {
		this.realms = realms;
		this.rateLimiter = rateLimiter;
	}

	/** Returns and clears the refused attempt. */
	public static Optional<RefusedAttempt> takeRefused() {
		WrappedSession session = VaadinSession.getCurrent().getSession();
		Object refused = session.getAttribute(REFUSED);
		session.removeAttribute(REFUSED);
		return Optional.ofNullable(refused).filter(RefusedAttempt.class::isInstance).map(RefusedAttempt.class::cast);
	}

	/** Whether this session passed the first factor and must give the second. */
	public boolean awaitsSecondFactor(SignInRealm realm) {
		return AwaitedCode.in(session(), realm).isPresent();
	}

	/** Whether a code was sent: at once, or on request if there is a passkey. */
	public boolean isCodeSent(SignInRealm realm) {
		return AwaitedCode.in(session(), realm).map(AwaitedCode::code).isPresent();
	}

	/**
	 * Sends a code, or replaces it.
	 * @return false if the rate limit was reached
	 */
	public boolean sendAnotherCode(SignInRealm realm) {
		AwaitedCode awaited = AwaitedCode.in(session(), realm).orElseThrow();
		if (!this.rateLimiter.admits(realm.form() + "-code:" + awaited.account(), FREE_CODES)) {
			return false;
		}
		send(realm, awaited.account(), awaited.passed(), session());
		return true;
	}

	/** Asks for the passkey of those who have one; sends a code to the others. */
	void askForSecondFactor(SignInRealm realm, UUID account, RealmPassword.PassedPassword passed, HttpSession session) {
		if (this.realms.accounts(realm).hasPasskey(account)) {
			new AwaitedCode(realm, account, passed, null).keepIn(session);
		}
		else {
			send(realm, account, passed, session);
		}
	}

	/** Sends a code that only this session can use. */
	private void send(SignInRealm realm, UUID account, RealmPassword.PassedPassword passed, HttpSession session) {
		String token = this.realms.codes(realm)
			.generate(new GenerateOneTimeTokenRequest(account.toString()))
			.getTokenValue();
		EmailedCode code = EmailedCode.of(token).orElseThrow();
		new AwaitedCode(realm, account, passed, code.id()).keepIn(session);
	}

	private static HttpSession session() {
		return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
	}

}
