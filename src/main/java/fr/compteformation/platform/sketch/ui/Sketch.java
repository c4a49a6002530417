package fr.compteformation.platform.sketch.ui;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The first HTML of a page.
 *
 * @param route the page that is shown, without leading slash: another one than asked for
 * where the page leads on
 * @param title of the browser’s tab
 * @param heading of the page
 * @param lead the first paragraph, as text
 * @param frame header and footer, with a mark where the content goes
 * @param content what lies in between
 */
record Sketch(String route, String title, String heading, String lead, String frame, String content) {

	private static final Comment MARK = new Comment("content");

	static Sketch of(String route, String title, Element page) {
		Element main = page.selectFirst("main");
		if (main == null) {
			throw new IllegalStateException("no content at " + route);
		}
		String heading = textOf(main, "h1");
		String lead = textOf(main, "p");
		String content = main.html();
		main.empty();
		main.attr("tabindex", "-1");
		main.appendChild(MARK.clone());
		return new Sketch(route, title, heading, lead, page.html(), content);
	}

	/** The whole page. */
	String html() {
		return with(this.frame, this.content);
	}

	/** The frame around something else, without what belongs to this page only. */
	String outline(String other) {
		Document outline = Jsoup.parseBodyFragment(this.frame);
		outline.outputSettings().prettyPrint(false);
		outline.select("a.skip").remove();
		return with(outline.body().html(), other);
	}

	private static String with(String frame, String content) {
		return frame.replace(MARK.outerHtml(), content);
	}

	private static String textOf(Element main, String tag) {
		Element found = main.selectFirst(tag);
		return (found != null) ? found.text() : "";
	}

}
