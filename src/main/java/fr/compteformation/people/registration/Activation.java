package fr.compteformation.people.registration;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;

/** The result of an activation. */
public sealed interface Activation {

	/**
	 * The account is open.
	 *
	 * @param citizen can be signed in now
	 * @param nir the citizen’s number
	 */
	record Done(Citizen citizen, Nir nir) implements Activation {
	}

	/**
	 * The password was wrong, came too soon after wrong ones, or must be typed: nothing
	 * changed.
	 */
	record WrongPassword() implements Activation {
	}

	/**
	 * The link no longer works.
	 *
	 * @param state the reason
	 */
	record NotUsable(SecretState state) implements Activation {
	}

}
