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

	/** How much of that no key opens. */
	long unreadable();

	/**
	 * Takes one more batch; goes on behind what no key opens.
	 * @return whether there was one
	 */
	boolean step();

}
