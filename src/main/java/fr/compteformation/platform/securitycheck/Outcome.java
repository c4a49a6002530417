package fr.compteformation.platform.securitycheck;

import java.time.Duration;

/** The result of an answer. Except after {@link TooSoon}, the challenge is used up. */
public sealed interface Outcome {

	/** The answer was right. */
	record Passed() implements Outcome {
	}

	/** The answer was wrong. */
	record Wrong() implements Outcome {
	}

	/** The challenge expired, was already answered, or belongs to another session. */
	record Expired() implements Outcome {
	}

	/**
	 * The rate limiter stopped the answer unchecked; it may be repeated.
	 *
	 * @param delay how long to wait
	 */
	record TooSoon(Duration delay) implements Outcome {
	}

}
