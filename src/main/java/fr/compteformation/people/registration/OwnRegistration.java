package fr.compteformation.people.registration;

import fr.compteformation.people.identity.Identity;

/**
 * A registration as its activation page shows it in the browser that registered.
 *
 * @param name first name and birth name, as typed
 * @param maskedNumber sex, year and month of the number
 */
public record OwnRegistration(String name, String maskedNumber) {

	static OwnRegistration of(Identity identity) {
		return new OwnRegistration(identity.displayName(), identity.nir().masked());
	}

}
