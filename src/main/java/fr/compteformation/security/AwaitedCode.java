package fr.compteformation.security;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * Between the two factors: what the session holds of an agent who gave the right
 * password. Nobody is signed in by it.
 *
 * @param agent who
 * @param counter what counts their tries
 * @param code which code they were sent
 */
record AwaitedCode(UUID agent, String counter, UUID code) implements Serializable {

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

	/** What counts the tries of an address, however it is typed. */
	static String counter(String email) {
		return "agent-sign-in:" + email.strip().toLowerCase(Locale.ROOT);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

}
