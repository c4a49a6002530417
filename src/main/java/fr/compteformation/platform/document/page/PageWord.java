package fr.compteformation.platform.document.page;

/**
 * A word on a page. The place is in fractions of the width and height of the rendered
 * page, from its upper left corner.
 *
 * @param text the word, never empty
 * @param line the row of the page it is in, from 0 at the top; a row crosses columns
 * @param left the left edge
 * @param top the upper edge
 * @param width the width
 * @param height the height
 * @param confidence 100 if the file contains the word as text; how sure the recognition
 * is, from 0 to 100, if it was read on a picture
 */
public record PageWord(String text, int line, double left, double top, double width, double height, int confidence) {

	/** The file contains it as text. */
	public static final int CERTAIN = 100;

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "PageWord";
	}

}
