package fr.compteformation.access.passkey;

import java.util.Optional;

import fr.compteformation.people.signin.HalfSignedIn;

/**
 * The help for people who lost their passkeys and their recovery codes. The room that
 * gives it implements this.
 */
public interface LostFactorHelp {

	/** The address of the page on which people ask for help and follow their request. */
	String page();

	/**
	 * The translation that names the state of the person’s open request; empty without
	 * one.
	 */
	Optional<String> stateOf(HalfSignedIn half);

}
