package fr.compteformation.platform.keys;

/**
 * Brings one part of the list to the primary key, in batches. May run on several nodes at
 * once, and be killed at any time: each step is a transaction that replaces what it read,
 * or changes nothing.
 */
interface Resealing {

	Sealed what();

	/** How much still needs another key than the primary one. */
	long left();

	/**
	 * Takes one more batch.
	 * @return whether there was one
	 */
	boolean step();

}
