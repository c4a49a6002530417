package fr.compteformation.bench;

import java.util.function.Consumer;

/**
 * What somebody does on the portal.
 *
 * @param name its row in the table
 */
record Operation(String name, Consumer<Visitor> act) {

	/** A stranger opens a page. */
	static Operation stranger(String path) {
		return new Operation("open `" + path + "`", (visitor) -> visitor.browser().forget().open(path));
	}

	/**
	 * One of those who come.
	 *
	 * @param number signs in with it
	 */
	record Visitor(Browser browser, String number) {

	}

}
