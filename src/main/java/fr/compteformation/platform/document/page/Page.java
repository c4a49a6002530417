package fr.compteformation.platform.document.page;

import java.util.List;
import java.util.Optional;

/**
 * A rendered page; a picture file is one page.
 *
 * @param picture PNG, longest side about 1 200 pixels; empty if it could not be rendered
 * completely within the limits of time and memory
 * @param words the words that the file contains as text, in reading order; empty for
 * scanned pages
 */
public record Page(Optional<byte[]> picture, List<PageWord> words) {

	/** The text, line by line. */
	public String text() {
		StringBuilder text = new StringBuilder();
		int line = 0;
		for (PageWord word : this.words) {
			text.append(text.isEmpty() ? "" : (word.line() == line) ? " " : "\n").append(word.text());
			line = word.line();
		}
		return text.toString();
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "Page";
	}

}
