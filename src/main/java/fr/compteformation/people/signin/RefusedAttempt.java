package fr.compteformation.people.signin;

import java.io.Serializable;

/**
 * A refused attempt, as the sign-in page shows it.
 *
 * @param typed the typed number or email address, valid or not, to prefill the field
 * @param checkHelps whether a solved security check lets the next attempt skip the delay
 */
public record RefusedAttempt(String typed, boolean checkHelps) implements Serializable {

	@Override
	public String toString() {
		return "********";
	}

}
