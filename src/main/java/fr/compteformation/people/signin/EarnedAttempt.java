package fr.compteformation.people.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.server.WrappedSession;

import org.jspecify.annotations.Nullable;

/**
 * An extra attempt earned by a solved security check: valid once, in the same session,
 * for five minutes.
 */
final class EarnedAttempt implements Serializable {

	private static final Duration VALIDITY = Duration.ofMinutes(5);

	private static final String ATTRIBUTE = EarnedAttempt.class.getName();

	private final Instant until;

	private final AtomicBoolean spent = new AtomicBoolean();

	EarnedAttempt(Instant now) {
		this.until = now.plus(VALIDITY);
	}

	static Optional<EarnedAttempt> in(@Nullable HttpSession session) {
		return Optional.ofNullable(session)
			.map((open) -> open.getAttribute(ATTRIBUTE))
			.filter(EarnedAttempt.class::isInstance)
			.map(EarnedAttempt.class::cast);
	}

	void keepIn(WrappedSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	boolean isGood(Instant now) {
		return !this.spent.get() && now.isBefore(this.until);
	}

	/** Of two concurrent requests, one succeeds. */
	boolean spend(Instant now) {
		return now.isBefore(this.until) && this.spent.compareAndSet(false, true);
	}

}
