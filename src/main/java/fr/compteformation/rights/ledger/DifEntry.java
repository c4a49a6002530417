package fr.compteformation.rights.ledger;

import fr.compteformation.platform.amounts.Euros;

/**
 * The result of recording declared hours of DIF.
 */
public sealed interface DifEntry {

	/** The hours were recorded. */
	record Written() implements DifEntry {
	}

	/** This declaration was recorded before. Nothing changed. */
	record AlreadyWritten() implements DifEntry {
	}

	/**
	 * More of the previous hours is spent than the new ones are worth. Nothing changed.
	 *
	 * @param missing the shortfall, more than zero
	 */
	record MoreThanIsLeft(Euros missing) implements DifEntry {
	}

}
