package fr.compteformation.people.signin;

import java.util.Optional;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

/**
 * Checks number and password against one module’s data. The checks run in order until one
 * succeeds. Each computes exactly one password hash, also for unknown numbers, so that
 * timing reveals nothing.
 */
public interface SignInCheck {

	/**
	 * The person, if the password is right.
	 * @throws SignInDiverted if the password is right but another page comes first
	 */
	Optional<Citizen> check(Nir nir, String password);

}
