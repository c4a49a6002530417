package fr.compteformation.demo;

/**
 * Something that the demonstration shows from its first start.
 */
interface DemoPart {

	/**
	 * Adds what is missing: nothing is there at the first start, and anything may be
	 * after a start that was stopped. What people changed since stays as it is.
	 */
	void fill();

}
