package fr.compteformation.access.firstuse;

import fr.compteformation.platform.security.Citizen;

/**
 * The result of opening an account without a password.
 */
public sealed interface Opening {

	/**
	 * The account is open and linked.
	 *
	 * @param citizen the person to sign in
	 */
	record Done(Citizen citizen) implements Opening {
	}

	/** The code is wrong or has expired. */
	record WrongCode() implements Opening {
	}

	/** The number or the subject got an account meanwhile. */
	record Taken() implements Opening {
	}

}
