package fr.compteformation.platform.securitycheck;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The answer of a form.
 *
 * @param answer for pictures the position of the chosen one, from {@code "1"}; otherwise,
 * or instead, the typed text
 * @param taken how long the form was open
 * @param trap the content of the honeypot field; empty from a person
 * @param proof the proof of work, if the browser had the time
 */
public record Attempt(String answer, Duration taken, String trap, @Nullable WorkSolution proof) {

	@Override
	public String toString() {
		return "********";
	}

}
