package fr.compteformation.platform.base.ui;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/**
 * Whom a page is made for: the frame around it differs.
 */
enum Audience {

	/** Citizens and visitors. */
	EVERYBODY(SharedPages.HOME, SharedPages.SESSION_EXPIRED.path()),

	/** Whoever works for the fund. */
	AGENTS(SharedPages.AGENTS, SharedPages.AGENT_SIGN_IN.with("expired"));

	private final PagePath home;

	private final String sessionEnded;

	Audience(PagePath home, String sessionEnded) {
		this.home = home;
		this.sessionEnded = sessionEnded;
	}

	/** Where the name of the portal leads. */
	PagePath home() {
		return this.home;
	}

	/** Which page says that the session ended. */
	String sessionEnded() {
		return this.sessionEnded;
	}

	/**
	 * Whether a page is theirs.
	 * @param path without a slash at its beginning
	 */
	boolean owns(String path) {
		return (path.equals(SharedPages.AGENTS.route())
				|| path.startsWith(SharedPages.AGENTS.route() + "/")) == (this == AGENTS);
	}

}
