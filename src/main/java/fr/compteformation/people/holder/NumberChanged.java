package fr.compteformation.people.holder;

/**
 * What came of giving a holder another number.
 */
public enum NumberChanged {

	DONE,

	/** It is the one they have; nothing changed. */
	SAME,

	/** Somebody else has, or had, it; nothing changed. */
	TAKEN

}
