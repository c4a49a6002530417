package fr.compteformation.platform.document.page;

import java.util.Optional;

/**
 * A page of a file; a picture is one page.
 *
 * @param picture as PNG, its longest side about 1 200 pixels; none when it could not be
 * drawn whole, in time and in the memory for it
 * @param text what stands there, line by line; empty where pixels only show it
 */
public record Page(Optional<byte[]> picture, String text) {

	/** What it says is about people. */
	@Override
	public String toString() {
		return "Page";
	}

}
