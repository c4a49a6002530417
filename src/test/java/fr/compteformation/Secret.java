package fr.compteformation;

import java.time.Duration;
import java.util.Optional;

/**
 * A token from its owner’s point of view, for the table in {@link SecretsTests}.
 */
public interface Secret {

	/** What the owner holds. */
	String value();

	/** The minimum number of random bits. */
	int bits();

	/** How long it is valid; empty if only an event ends it. */
	Optional<Duration> lifetime();

	/**
	 * Where its hash is stored, as {@code table.column}; empty if it is derived and not
	 * stored.
	 */
	Optional<String> hashedIn();

	/** The stored hash. */
	String hash();

	/** Whether it is valid; without side effects. */
	boolean works();

	/** Uses it. */
	void use();

	/**
	 * Revokes it early.
	 * @return whether it can be revoked
	 */
	boolean revoke();

}
