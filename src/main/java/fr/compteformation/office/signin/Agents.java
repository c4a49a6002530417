package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import fr.compteformation.platform.security.Agent;

/**
 * The accounts of agents.
 */
public interface Agents extends RealmAccounts {

	@Override
	Optional<Agent> byPassword(String email, String password);

	@Override
	Optional<Agent> byId(UUID agent);

}
