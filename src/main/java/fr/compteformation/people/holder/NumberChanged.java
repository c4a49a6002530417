package fr.compteformation.people.holder;

/** The result of changing a holder’s number. */
public enum NumberChanged {

	DONE,

	/** It is already the holder’s number; nothing changed. */
	SAME,

	/** It is somebody else’s current or former number; nothing changed. */
	TAKEN

}
