package fr.compteformation.platform.document.page;

import java.util.List;

/**
 * The words of a file, those on pictures included.
 *
 * @param pages the words of each page in reading order
 * @param complete whether everything was read: no page took too long, and pictures can be
 * read on this machine
 */
public record PageWords(List<List<PageWord>> pages, boolean complete) {

	/** Nothing was read. */
	public static final PageWords NONE = new PageWords(List.of(), false);

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "PageWords";
	}

}
