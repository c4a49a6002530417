package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.time.Instant;

import fr.compteformation.platform.securitycheck.work.Work;

/**
 * The result of an answer. Except after {@link TooSoon}, {@link Unpaid} and
 * {@link Refused}, the challenge and its work are used up.
 */
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

	/**
	 * The browser has not done enough work; the answer may be repeated after that.
	 *
	 * @param work all that is asked for
	 */
	record Unpaid(Work work) implements Outcome {

	}

	/**
	 * Too many submissions of this form came within an hour.
	 *
	 * @param until when the next one is accepted
	 */
	record Refused(Instant until) implements Outcome {

	}

}
