package fr.compteformation.access.letter;

import java.time.Instant;

/** Whether a person can ask for a letter. */
public sealed interface LetterOffer {

	/** They can. */
	record Available() implements LetterOffer {
	}

	/**
	 * There was a letter to the same holder not long ago.
	 *
	 * @param from when they can
	 */
	record Later(Instant from) implements LetterOffer {
	}

	/**
	 * They cannot: the fund knows no address, the account’s name is not its holder’s, or
	 * the operator sends no letters. The reason is never shown.
	 */
	record Unavailable() implements LetterOffer {
	}

}
