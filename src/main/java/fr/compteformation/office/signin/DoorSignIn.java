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
 * Entry point of the module for the sign-in pages of a door.
 */
@Component
public class DoorSignIn {

	public static final String EMAIL_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String CODE_FIELD = "code";

	static final String REFUSED = DoorSignIn.class.getName() + ".refused";

	/** Codes that may be requested without waiting. */
	private static final int FREE_CODES = 3;

	private final Doors doors;

	private final RateLimiter rateLimiter;

	DoorSignIn(Doors doors, RateLimiter rateLimiter) {
		this.doors = doors;
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
	public boolean awaitsSecondFactor(SignInDoor door) {
		return AwaitedCode.in(session(), door).isPresent();
	}

	/** Whether a code was sent: at once, or on request if there is a passkey. */
	public boolean isCodeSent(SignInDoor door) {
		return AwaitedCode.in(session(), door).map(AwaitedCode::code).isPresent();
	}

	/**
	 * Sends a code, or replaces it.
	 * @return false if the rate limit was reached
	 */
	public boolean sendAnotherCode(SignInDoor door) {
		AwaitedCode awaited = AwaitedCode.in(session(), door).orElseThrow();
		if (!this.rateLimiter.admits(door.form() + "-code:" + awaited.account(), FREE_CODES)) {
			return false;
		}
		send(door, awaited.account(), awaited.passed(), session());
		return true;
	}

	/** Asks for the passkey of those who have one; sends a code to the others. */
	void askForSecondFactor(SignInDoor door, UUID account, DoorPassword.PassedPassword passed, HttpSession session) {
		if (this.doors.accounts(door).hasPasskey(account)) {
			new AwaitedCode(door, account, passed, null).keepIn(session);
		}
		else {
			send(door, account, passed, session);
		}
	}

	/** Sends a code that only this session can use. */
	private void send(SignInDoor door, UUID account, DoorPassword.PassedPassword passed, HttpSession session) {
		String token = this.doors.codes(door)
			.generate(new GenerateOneTimeTokenRequest(account.toString()))
			.getTokenValue();
		EmailedCode code = EmailedCode.of(token).orElseThrow();
		new AwaitedCode(door, account, passed, code.id()).keepIn(session);
	}

	private static HttpSession session() {
		return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
	}

}
