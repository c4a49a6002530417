package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.SharedPages;

/**
 * A request to a signed-in person to sign in afresh at the provider.
 *
 * @param purpose what it is for
 * @param page the page to return to
 * @param askedAt when it was requested
 */
record ProofWanted(Purpose purpose, String page, Instant askedAt) implements Serializable {

	static final String ATTRIBUTE = ProofWanted.class.getName();

	/** Tolerance for clock skew. */
	private static final Duration SKEW = Duration.ofSeconds(60);

	/** A path within the portal, to prevent open redirects. */
	private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+(/[a-z0-9-]+)*");

	static String page(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(FranceConnect.PAGE))
			.filter((page) -> PAGE.matcher(page).matches())
			.orElse(SharedPages.PROFILE.path());
	}

	/** Whether the person signed in after the request. */
	boolean isGivenBy(@Nullable Instant authenticatedAt) {
		return authenticatedAt != null && !authenticatedAt.isBefore(this.askedAt.minus(SKEW));
	}

	/** What a fresh sign-in is for. */
	enum Purpose {

		/** To confirm that the owner of the account is present. */
		REAUTHENTICATION,

		/** To prove that the owner is the holder of the account’s number. */
		IDENTITY

	}

}
