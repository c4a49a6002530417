package fr.compteformation.platform.security;

import java.io.Serializable;
import java.util.List;

/**
 * An admitted attempt to enter a secret. It already counts as wrong; a right one is given
 * back.
 *
 * @param waits rateLimiter counters that are reset after a right attempt
 * @param shared rateLimiter counters that others use too
 * @param today daily counters
 */
public record Guess(List<String> waits, List<String> shared, List<String> today) implements Serializable {

	public Guess {
		waits = List.copyOf(waits);
		shared = List.copyOf(shared);
		today = List.copyOf(today);
	}

	@Override
	public String toString() {
		return "********";
	}

}
