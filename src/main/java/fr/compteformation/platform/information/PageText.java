package fr.compteformation.platform.information;

import java.util.List;

/**
 * A rendered text.
 *
 * @param html the whole text, without a title
 * @param sections its sections, in order; empty unless its headings name anchors
 */
public record PageText(String html, List<Section> sections) {

	/**
	 * The part of a text below a heading that names an anchor.
	 *
	 * @param anchor the id of the heading, equal in all languages
	 * @param title the heading
	 * @param words the words below it, without markup
	 */
	public record Section(String anchor, String title, String words) {

	}

}
