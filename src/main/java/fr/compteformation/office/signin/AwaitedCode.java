package fr.compteformation.office.signin;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * The session’s state between the two factors. The user is not signed in yet.
 *
 * @param realm the realm of the first factor
 * @param account the account’s id
 * @param passed the result of the first factor
 * @param code the id of the code sent; {@code null} while a passkey is asked for
 */
record AwaitedCode(SignInRealm realm, UUID account, RealmPassword.PassedPassword passed,
		@Nullable UUID code) implements Serializable {

	private static final String ATTRIBUTE = AwaitedCode.class.getName();

	static Optional<AwaitedCode> in(@Nullable HttpSession session, SignInRealm realm) {
		return Optional.ofNullable(session)
			.map((open) -> open.getAttribute(ATTRIBUTE))
			.filter(AwaitedCode.class::isInstance)
			.map(AwaitedCode.class::cast)
			.filter((awaited) -> awaited.realm == realm);
	}

	static void end(HttpSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

}
