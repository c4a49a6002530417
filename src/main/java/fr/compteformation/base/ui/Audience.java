package fr.compteformation.base.ui;

/**
 * Whom a page is made for: the frame around it differs.
 */
enum Audience {

	/** Citizens and visitors. */
	EVERYBODY("/"),

	/** Whoever works for the fund. */
	AGENTS("/agent");

	private final String home;

	Audience(String home) {
		this.home = home;
	}

	/** Where the name of the portal leads. */
	String home() {
		return this.home;
	}

	/**
	 * Whether a page is theirs.
	 * @param path without a slash at its beginning
	 */
	boolean owns(String path) {
		return (path.equals("agent") || path.startsWith("agent/")) == (this == AGENTS);
	}

}
