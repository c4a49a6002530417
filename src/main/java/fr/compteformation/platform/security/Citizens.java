package fr.compteformation.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Loads the citizen of a remembered device, and checks on each request that the account
 * is not suspended.
 */
public interface Citizens {

	/** The citizen; empty if the account was deleted or is suspended. */
	Optional<Citizen> byAccount(UUID account);

	/** The account with this number, suspended or not. */
	Optional<UUID> accountOf(String number);

	/** False if the account was suspended after sign-in. */
	boolean mayAct(UUID account);

}
