package fr.compteformation.platform.base.ui;

import fr.compteformation.platform.base.PagePath;

/**
 * How much work of a room waits for agents; a bean of a higher room. The menu shows it
 * beside the page. Asked after every navigation, so it must be cheap.
 */
public interface WaitingWork {

	/** The page of the menu where it is done. */
	PagePath page();

	/** How much waits; 0 for people who may not do it. */
	int countFor(SignedIn person);

}
