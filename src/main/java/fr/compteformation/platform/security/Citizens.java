package fr.compteformation.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds the person of an account for devices that stay signed in, and knows whether they
 * may act with each of their requests.
 */
public interface Citizens {

	/** The person, unless the account is gone or frozen. */
	Optional<Citizen> byAccount(UUID account);

	/** The account that signs in with this number, frozen or not. */
	Optional<UUID> accountOf(String number);

	/** Whether the person may go on: the account is not frozen since they signed in. */
	boolean mayAct(UUID account);

}
