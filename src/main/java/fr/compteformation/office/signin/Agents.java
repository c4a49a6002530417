package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import fr.compteformation.platform.security.Agent;

/**
 * Knows the agents, for their sign-in and for each of their requests.
 */
public interface Agents {

	/**
	 * The agent whose password this is, unless they are disabled. To tell nothing by its
	 * time, computes exactly one password hash, also for an address nobody has.
	 * @param email as typed
	 */
	Optional<Agent> byPassword(String email, String password);

	/** The agent, unless they are disabled. */
	Optional<Agent> byId(UUID agent);

	/** Whether the agent may go on working: not disabled since they signed in. */
	boolean mayWork(UUID agent);

}
