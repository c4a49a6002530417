package fr.compteformation.demo;

/**
 * A part of the demonstration’s initial data.
 */
public interface DemoPart {

	/**
	 * Adds what is missing. The first start finds nothing; a start after an interruption
	 * may find any part. Data that users changed is left alone.
	 */
	void fill();

}
