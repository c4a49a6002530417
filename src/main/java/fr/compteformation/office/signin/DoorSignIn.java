package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;

import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.RefusedTry;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Entry point of the module for the sign-in pages of agents.
 */
@Component
public class DoorSignIn {

	public static final String EMAIL_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String CODE_FIELD = "code";

	static final String REFUSED = DoorSignIn.class.getName() + ".refused";

	/** Codes that may be requested without waiting. */
	private static final int FREE_CODES = 3;

	private final OneTimeTokenService codes;

	private final AgentPasskeys passkeys;

	private final RateLimiter rateLimiter;

	DoorSignIn(OneTimeTokenService codes, AgentPasskeys passkeys, RateLimiter rateLimiter) {
		this.codes = codes;
		this.passkeys = passkeys;
		this.rateLimiter = rateLimiter;
	}

	/** Returns and clears the refused attempt. */
	public static Optional<RefusedTry> takeRefused() {
		WrappedSession session = VaadinSession.getCurrent().getSession();
		Object refused = session.getAttribute(REFUSED);
		session.removeAttribute(REFUSED);
		return Optional.ofNullable(refused).filter(RefusedTry.class::isInstance).map(RefusedTry.class::cast);
	}

	/** Whether this session passed the first factor and must give the second. */
	public boolean awaitsSecondFactor() {
		return AwaitedCode.in(session()).isPresent();
	}

	/** Whether a code was sent: at once, or on request if the agent has a passkey. */
	public boolean isCodeSent() {
		return AwaitedCode.in(session()).map(AwaitedCode::code).isPresent();
	}

	/**
	 * Sends a code, or replaces it.
	 * @return false if the rate limit was reached
	 */
	public boolean sendAnotherCode() {
		AwaitedCode awaited = AwaitedCode.in(session()).orElseThrow();
		if (!this.rateLimiter.admits("agent-code:" + awaited.agent(), FREE_CODES)) {
			return false;
		}
		send(awaited.agent(), awaited.passed(), session());
		return true;
	}

	/** Asks for the passkey of an agent who has one; sends a code to the others. */
	void askForSecondFactor(UUID agent, DoorPassword.PassedPassword passed, HttpSession session) {
		if (this.passkeys.hasAny(agent)) {
			new AwaitedCode(agent, passed, null).keepIn(session);
		}
		else {
			send(agent, passed, session);
		}
	}

	/** Sends a code that only this session can use. */
	private void send(UUID agent, DoorPassword.PassedPassword passed, HttpSession session) {
		String token = this.codes.generate(new GenerateOneTimeTokenRequest(agent.toString())).getTokenValue();
		EmailedCode code = EmailedCode.of(token).orElseThrow();
		new AwaitedCode(agent, passed, code.id()).keepIn(session);
	}

	private static HttpSession session() {
		return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
	}

}
