package fr.compteformation.platform.base.ui;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** The audience of a page; each has its own layout. */
enum Audience {

	/** Citizens and visitors. */
	EVERYBODY(SharedPages.HOME, SharedPages.SESSION_EXPIRED.path()),

	/** Agents of the fund. */
	AGENTS(SharedPages.AGENTS, SharedPages.AGENT_SIGN_IN.with("expired")),

	/** Training providers and employers, once signed in. */
	PROFESSIONALS(SharedPages.PROFESSIONAL_START, SharedPages.PROFESSIONAL_SIGN_IN.with("expired"));

	private final PagePath home;

	private final String sessionEnded;

	Audience(PagePath home, String sessionEnded) {
		this.home = home;
		this.sessionEnded = sessionEnded;
	}

	/** The target of the portal’s name in the header. */
	PagePath home() {
		return this.home;
	}

	/** The page shown after the session has ended. */
	String sessionEnded() {
		return this.sessionEnded;
	}

	/**
	 * The audience of a page. The door of the professionals is everybody’s, what is below
	 * it is theirs.
	 * @param path without the leading slash
	 */
	static Audience of(String path) {
		if (path.equals(SharedPages.AGENTS.route()) || path.startsWith(SharedPages.AGENTS.route() + "/")) {
			return AGENTS;
		}
		return path.startsWith(SharedPages.PROFESSIONALS.route() + "/") ? PROFESSIONALS : EVERYBODY;
	}

	/**
	 * Whether a path belongs to this audience.
	 * @param path without the leading slash
	 */
	boolean owns(String path) {
		return of(path) == this;
	}

}
