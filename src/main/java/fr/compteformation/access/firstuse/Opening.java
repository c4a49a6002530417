package fr.compteformation.access.firstuse;

import fr.compteformation.platform.security.Citizen;

/**
 * How opening an account without a password ended.
 */
public sealed interface Opening {

	/**
	 * The account is open, and linked.
	 *
	 * @param citizen who may be signed in now
	 */
	record Done(Citizen citizen) implements Opening {
	}

	/** These are not the digits that were sent, or they are over. */
	record WrongCode() implements Opening {
	}

	/** Meanwhile the number has an account, or the person another one. */
	record Taken() implements Opening {
	}

}
