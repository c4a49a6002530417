package fr.compteformation.platform.base.ui;

import java.util.Optional;

/**
 * Work that a visitor can resume after losing the session, for example with its node;
 * implemented by the rooms that can resume it.
 */
public interface ResumableWork {

	/** The address of the page that resumes the work, if there is any. */
	Optional<String> address();

}
