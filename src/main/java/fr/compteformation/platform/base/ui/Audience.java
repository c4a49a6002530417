package fr.compteformation.platform.base.ui;

/**
 * Whom a page is made for: the frame around it differs.
 */
enum Audience {

	/** Citizens and visitors. */
	EVERYBODY("/", "/session-expiree"),

	/** Whoever works for the fund. */
	AGENTS("/agent", "/agent/connexion?expired");

	private final String home;

	private final String sessionEnded;

	Audience(String home, String sessionEnded) {
		this.home = home;
		this.sessionEnded = sessionEnded;
	}

	/** Where the name of the portal leads. */
	String home() {
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
		return (path.equals("agent") || path.startsWith("agent/")) == (this == AGENTS);
	}

}
