package fr.compteformation.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds the person of an account, for devices that stay signed in.
 */
public interface Citizens {

	/** The person, unless the account is gone. */
	Optional<Citizen> byAccount(UUID account);

}
