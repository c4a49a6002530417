package fr.compteformation.access.passkey;

import java.util.UUID;

/**
 * An event about a person’s second factor. Listeners run in the same transaction.
 */
public sealed interface SecondFactorEvent {

	/** The account. */
	UUID account();

	/**
	 * The password was right, and the second factor is required unless a listener
	 * {@linkplain SecondFactors#remove removes} it.
	 */
	record Asked(UUID account) implements SecondFactorEvent {
	}

	/** The second factor was given; the person is signed in. */
	record Given(UUID account) implements SecondFactorEvent {
	}

	/** The person removed their last passkey. */
	record Removed(UUID account) implements SecondFactorEvent {
	}

}
