package fr.compteformation;

import java.time.Duration;
import java.util.Optional;

/**
 * A token as its owner meets it, for the table of all of them in {@link SecretsTests}.
 */
public interface Secret {

	/** What the owner holds. */
	String value();

	/** How many random bits it is worth at least. */
	int bits();

	/** How long it works; empty when it works until something ends it. */
	Optional<Duration> lifetime();

	/**
	 * Where its hash is kept, as {@code table.column}; empty when it is derived each time
	 * and nothing is kept.
	 */
	Optional<String> hashedIn();

	/** The hash that is kept of it. */
	String hash();

	/** Whether it works now; asking changes nothing. */
	boolean works();

	/** Uses it. */
	void use();

	/**
	 * Does what ends it early.
	 * @return whether there is anything that does
	 */
	boolean revoke();

}
