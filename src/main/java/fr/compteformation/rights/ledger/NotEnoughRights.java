package fr.compteformation.rights.ledger;

/**
 * A counter would have fallen below zero. Callers that may cause it check under the
 * holder’s lock before; so this is a bug, not an outcome.
 */
public class NotEnoughRights extends RuntimeException {

	NotEnoughRights(Counter counter) {
		super("A movement would take the " + counter + " below zero");
	}

}
