package fr.compteformation.platform.securitycheck;

import java.time.Duration;

/**
 * What became of an answer. Unless it came too soon, the challenge is over.
 */
public sealed interface Outcome {

	/** The answer was right. */
	record Passed() implements Outcome {
	}

	/** The answer was wrong. */
	record Wrong() implements Outcome {
	}

	/** The challenge is too old, was answered before, or was asked in another session. */
	record Expired() implements Outcome {
	}

	/**
	 * Too many answers were wrong. This one was not looked at, and may be given again.
	 *
	 * @param delay how long to wait before
	 */
	record TooSoon(Duration delay) implements Outcome {
	}

}
