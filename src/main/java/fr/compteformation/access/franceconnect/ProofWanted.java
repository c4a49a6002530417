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
 * That somebody who is signed in was asked to show at the provider once more who they
 * are.
 *
 * @param page where they come back to
 * @param askedAt when
 */
record ProofWanted(String page, Instant askedAt) implements Serializable {

	static final String ATTRIBUTE = ProofWanted.class.getName();

	/** Clocks differ. */
	private static final Duration SKEW = Duration.ofSeconds(60);

	/** A page of the portal, and nothing else. */
	private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+(/[a-z0-9-]+)*");

	static String page(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(FranceConnect.PAGE))
			.filter((page) -> PAGE.matcher(page).matches())
			.orElse(SharedPages.PROFILE.path());
	}

	/** Whether the person did so since they were asked. */
	boolean isGivenBy(@Nullable Instant authenticatedAt) {
		return authenticatedAt != null && !authenticatedAt.isBefore(this.askedAt.minus(SKEW));
	}

}
