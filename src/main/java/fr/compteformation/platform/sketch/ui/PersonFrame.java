package fr.compteformation.platform.sketch.ui;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The frame for people who have signed in: without the way to sign in, and nameless. */
final class PersonFrame {

	private PersonFrame() {
	}

	static Sketch of(Sketch sketch) {
		Document frame = Jsoup.parseBodyFragment(sketch.frame());
		frame.outputSettings().prettyPrint(false);
		frame.select("a.me")
			.forEach((signIn) -> signIn.tagName("span").clearAttributes().empty().addClass("me sketch-name"));
		frame.select("[aria-current]").removeAttr("aria-current");
		return new Sketch(sketch.route(), sketch.title(), sketch.heading(), sketch.lead(), frame.body().html(),
				sketch.content());
	}

}
