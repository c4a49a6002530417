package fr.compteformation.rights.ledger;

/**
 * A balance would become negative. Callers check under the holder’s lock first, so this
 * is a bug, not an outcome.
 */
class NotEnoughRights extends RuntimeException {

	NotEnoughRights(Counter counter) {
		super("A movement would take the " + counter + " below zero");
	}

}
