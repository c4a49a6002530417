package fr.compteformation.office.signin;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * Between the two factors: what the session holds of an agent who gave the right
 * password. Nobody is signed in by it.
 *
 * @param agent who
 * @param passed what the password left behind
 * @param code which code they were sent
 */
record AwaitedCode(UUID agent, AgentPassword.PassedPassword passed, UUID code) implements Serializable {

	private static final String ATTRIBUTE = AwaitedCode.class.getName();

	static Optional<AwaitedCode> in(@Nullable HttpSession session) {
		return Optional.ofNullable(session)
			.map((open) -> open.getAttribute(ATTRIBUTE))
			.filter(AwaitedCode.class::isInstance)
			.map(AwaitedCode.class::cast);
	}

	static void end(HttpSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

}
