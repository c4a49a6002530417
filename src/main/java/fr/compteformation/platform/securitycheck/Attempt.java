package fr.compteformation.platform.securitycheck;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What comes back from a form.
 *
 * @param answer for pictures the place of the one that was chosen, from {@code "1"};
 * otherwise, or instead, what was typed
 * @param taken how long the form was open
 * @param trap what stands in the field that nobody sees; empty from a person
 * @param proof the work that the browser did meanwhile, if it had the time
 */
public record Attempt(String answer, Duration taken, String trap, @Nullable WorkSolution proof) {

	@Override
	public String toString() {
		return "********";
	}

}
