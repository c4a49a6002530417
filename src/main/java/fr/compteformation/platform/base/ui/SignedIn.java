package fr.compteformation.platform.base.ui;

/**
 * The signed-in person as the frame of the pages knows them; the security principal
 * implements it.
 */
public interface SignedIn {

	/** The name to greet the person by, in the header of every page. */
	String displayName();

}
