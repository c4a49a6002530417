package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import fr.compteformation.platform.security.Agent;

/**
 * Access to agents for sign-in and for each of their requests.
 */
public interface Agents {

	/**
	 * Finds an enabled agent by password. Always computes exactly one hash, even for an
	 * unknown address, so that timing reveals nothing.
	 * @param email as typed
	 */
	Optional<Agent> byPassword(String email, String password);

	/** Finds an enabled agent. */
	Optional<Agent> byId(UUID agent);

	/** Whether the agent may continue: not disabled since sign-in. */
	boolean mayWork(UUID agent);

}
