package fr.compteformation.platform.base.ui;

import java.util.Optional;

/**
 * What somebody was about to finish in this browser when their session was lost, as with
 * the node that held it; told by the rooms that can take it up again.
 */
public interface UnfinishedWork {

	/** The page that offers to go on, if there is anything to go on with. */
	Optional<String> address();

}
