package fr.compteformation.people.signin;

import java.util.Optional;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

/**
 * Checks a number and a password against what a module keeps. All checks are asked in
 * their order until one knows the person. To tell nothing by its time, a check computes
 * exactly one password hash, also for a number it does not know.
 */
public interface SignInCheck {

	/**
	 * The person, when the password is theirs.
	 * @throws SignInDiverted when the password is right but the person must first do
	 * something else
	 */
	Optional<Citizen> check(Nir nir, String password);

}
