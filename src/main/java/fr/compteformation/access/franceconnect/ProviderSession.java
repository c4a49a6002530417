package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * What the HTTP session of somebody holds who came by the provider. It never leaves the
 * server but to end their session there.
 *
 * @param idToken which the provider signed
 */
public record ProviderSession(String idToken) implements Serializable {

	/** Where the HTTP session holds it. */
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
