package fr.compteformation.platform.document.page;

import java.util.Optional;

/**
 * A rendered page; a picture file is one page.
 *
 * @param picture PNG, longest side about 1 200 pixels; empty if it could not be rendered
 * completely within the limits of time and memory
 * @param text the extracted text, line by line; empty for scanned pages
 */
public record Page(Optional<byte[]> picture, String text) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "Page";
	}

}
