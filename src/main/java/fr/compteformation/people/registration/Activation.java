package fr.compteformation.people.registration;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;

/**
 * How an activation ended.
 */
public sealed interface Activation {

	/**
	 * The account is open.
	 *
	 * @param citizen who may be signed in now
	 * @param nir their number
	 */
	record Done(Citizen citizen, Nir nir) implements Activation {
	}

	/** The password was wrong, or came too soon after wrong ones; nothing changed. */
	record WrongPassword() implements Activation {
	}

	/**
	 * The link no longer works.
	 *
	 * @param state why
	 */
	record NotUsable(SecretState state) implements Activation {
	}

}
