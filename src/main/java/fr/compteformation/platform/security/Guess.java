package fr.compteformation.platform.security;

import java.io.Serializable;
import java.util.List;

/**
 * A guess that may be compared with the secret. It is counted already, as wrong: whoever
 * was right gets it back.
 *
 * @param waits counters of waiting that begin anew once it was right
 * @param shared counters that others use too
 * @param today counters of a day
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
