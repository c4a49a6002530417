package fr.compteformation.access.passkey;

import java.util.Optional;

import fr.compteformation.people.signin.PartialSignIn;

/**
 * Help for people who lost their passkeys and recovery codes. Implemented by the recovery
 * module.
 */
public interface LostFactorHelp {

	/** Path of the page for requesting help and following the request. */
	String page();

	/**
	 * The translation key for the state of the person’s open request; empty without one.
	 */
	Optional<String> stateOf(PartialSignIn half);

}
