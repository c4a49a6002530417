package fr.compteformation.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;

/**
 * The door of the module for the pages on which agents sign in.
 */
@Component
public class AgentSignIn {

	/** Address of the page for the password; its form posts to it too. */
	public static final String PAGE = "/agent/connexion";

	/** Address of the page for the code; its form posts to it too. */
	public static final String CODE_PAGE = "/agent/code";

	public static final String EMAIL_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String CODE_FIELD = "code";

	static final String TYPED_EMAIL = AgentSignIn.class.getName() + ".typed";

	/** Codes in a row that need not wait. */
	private static final int FREE_CODES = 3;

	private final OneTimeTokenService codes;

	private final Throttle throttle;

	AgentSignIn(OneTimeTokenService codes, Throttle throttle) {
		this.codes = codes;
		this.throttle = throttle;
	}

	/** The address of a refused try, once, so that it need not be typed again. */
	public static Optional<String> takeTypedEmail() {
		Object typed = VaadinSession.getCurrent().getSession().getAttribute(TYPED_EMAIL);
		VaadinSession.getCurrent().getSession().removeAttribute(TYPED_EMAIL);
		return Optional.ofNullable(typed).map(Object::toString);
	}

	/** Whether this session gave the right password and must now give the code. */
	public boolean awaitsCode() {
		return AwaitedCode.in(session()).isPresent();
	}

	/**
	 * Sends a new code instead of the one before.
	 * @return false when several followed each other too quickly
	 */
	public boolean sendAnotherCode() {
		AwaitedCode awaited = AwaitedCode.in(session()).orElseThrow();
		if (!this.throttle.admits("agent-code:" + awaited.agent(), FREE_CODES)) {
			return false;
		}
		send(awaited.agent().toString(), awaited.counter(), session());
		return true;
	}

	/** Sends a code, which only this session can use. */
	void send(String agent, String counter, HttpSession session) {
		String token = this.codes.generate(new GenerateOneTimeTokenRequest(agent)).getTokenValue();
		AgentCode code = AgentCode.of(token).orElseThrow();
		new AwaitedCode(UUID.fromString(agent), counter, code.id()).keepIn(session);
	}

	private static HttpSession session() {
		return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
	}

}
