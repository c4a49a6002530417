package fr.compteformation;

/**
 * A token from its owner’s point of view.
 */
public interface Secret {

	/** Whether it is valid; without side effects. */
	boolean works();

	/** Uses it. */
	void use();

}
