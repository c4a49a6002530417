package fr.compteformation.people.signin;

import java.io.Serializable;

/**
 * What the sign-in page knows of the try before it.
 *
 * @param typed the number or address, right or wrong, so that it need not be typed again
 * @param checkHelps whether a solved security check lets the next try go ahead, which
 * would have to wait
 */
public record RefusedTry(String typed, boolean checkHelps) implements Serializable {

	@Override
	public String toString() {
		return "********";
	}

}
