package fr.compteformation.platform.search;

import java.io.Serializable;

/**
 * Something that a question can find.
 *
 * @param kind what it is
 * @param title the text of the link, and what counts most
 * @param words what else it is about; the page of answers shows the beginning
 * @param address where it is, from the root of the portal; may name a place on a page
 */
public record Finding(Kind kind, String title, String words, String address) implements Serializable {

	/** What can be found, in the order of the page of answers. */
	public enum Kind {

		/** An answer of the help. */
		HELP,
		/** A page. */
		PAGE,
		/** A training on offer. */
		TRAINING,
		/** A trade. */
		TRADE

	}

}
