package fr.compteformation.rights.ledger;

import fr.compteformation.platform.amounts.Euros;

/**
 * What came of writing declared hours of DIF.
 */
public sealed interface DifEntry {

	/** They stand in the ledger. */
	record Written() implements DifEntry {
	}

	/** This declaration stood in the ledger before; nothing changed. */
	record AlreadyWritten() implements DifEntry {
	}

	/**
	 * More of the former hours is spent than the new ones are worth; nothing changed.
	 *
	 * @param missing what would be owed, more than zero
	 */
	record MoreThanIsLeft(Euros missing) implements DifEntry {
	}

}
