package fr.compteformation.platform.securitycheck;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

/**
 * The answer of a form.
 *
 * @param answer for pictures the position of the chosen one, from {@code "1"}; otherwise,
 * or instead, the typed text
 * @param taken how long the form was open
 * @param trap the content of the honeypot field; empty from a person
 * @param way how it was answered
 * @param work the work that the browser has done, if any
 * @param submission what is sent if the answer is right
 */
public record Attempt(String answer, Duration taken, String trap, Way way, @Nullable WorkSolution work,
		Submission submission) {

	@Override
	public String toString() {
		return "********";
	}

}
