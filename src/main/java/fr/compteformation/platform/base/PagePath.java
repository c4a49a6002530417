package fr.compteformation.platform.base;

import java.io.Serializable;

/**
 * The address of a page within the portal. A room names its own in constants, so that
 * other rooms lead there without writing it.
 *
 * @param path from the root of the portal, such as "/mes-droits"
 */
public record PagePath(String path) implements Serializable {

	public PagePath {
		if (!path.startsWith("/")) {
			throw new IllegalArgumentException("The path of a page begins with a slash: " + path);
		}
	}

	/** As the router names it: without the slash at its beginning. */
	public String route() {
		return this.path.substring(1);
	}

	/** The page about one thing, below the page about all of them. */
	public PagePath of(Object id) {
		return new PagePath(this.path + "/" + id);
	}

	/** The same page with a word for it, such as "error". */
	public String with(String query) {
		return this.path + "?" + query;
	}

	/** All pages below this one, and itself, as request matchers write it. */
	public String andBelow() {
		return this.path + "/**";
	}

	@Override
	public String toString() {
		return this.path;
	}

}
