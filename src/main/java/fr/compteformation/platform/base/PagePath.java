package fr.compteformation.platform.base;

import java.io.Serializable;

/**
 * The path of a page. Each room declares its paths as constants, so that other rooms can
 * link there without repeating them.
 *
 * @param path from the root of the portal, such as "/mes-droits"
 */
public record PagePath(String path) implements Serializable {

	public PagePath {
		if (!path.startsWith("/")) {
			throw new IllegalArgumentException("The path of a page begins with a slash: " + path);
		}
	}

	/** The path for the router: without the leading slash. */
	public String route() {
		return this.path.substring(1);
	}

	/** The page of one item, below this page. */
	public PagePath of(Object id) {
		return new PagePath(this.path + "/" + id);
	}

	/** The same page with a query, such as "error". */
	public String with(String query) {
		return this.path + "?" + query;
	}

	/** The part of the page with this anchor. */
	public String at(String anchor) {
		return this.path + "#" + anchor;
	}

	/** A pattern for request matchers: this page and all below it. */
	public String andBelow() {
		return this.path + "/**";
	}

	@Override
	public String toString() {
		return this.path;
	}

}
