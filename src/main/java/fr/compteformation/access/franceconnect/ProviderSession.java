package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * The session data for signing out at the provider. It leaves the server only for that.
 *
 * @param idToken signed by the provider
 */
public record ProviderSession(String idToken) implements Serializable {

	/** The attribute of the HTTP session. */
	public static final String ATTRIBUTE = ProviderSession.class.getName();

	static Optional<ProviderSession> in(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof ProviderSession held) ? Optional.of(held)
				: Optional.empty();
	}

	@Override
	public String toString() {
		return "********";
	}

}
