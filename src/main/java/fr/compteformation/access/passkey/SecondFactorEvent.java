package fr.compteformation.access.passkey;

import java.util.UUID;

/**
 * What happens to a person’s second factor, for rooms that follow it. Listeners take part
 * in the transaction in which it happens.
 */
public sealed interface SecondFactorEvent {

	/** Whose it is. */
	UUID account();

	/**
	 * The right password was given, and the second factor will be asked unless a listener
	 * {@linkplain SecondFactors#remove removes} it.
	 */
	record Asked(UUID account) implements SecondFactorEvent {
	}

	/** It was given: the person is in. */
	record Given(UUID account) implements SecondFactorEvent {
	}

	/** The person removed their last passkey. */
	record Removed(UUID account) implements SecondFactorEvent {
	}

}
