package fr.compteformation.accessibility;

import java.util.Locale;

import com.microsoft.playwright.Page;

/**
 * How readers change the text of a page. No line may be cut, and in a narrow window
 * nothing may leave it.
 */
enum TextChange {

	/** Twice the size (RGAA 10.4). */
	TEXT_200(":root { font-size: 200% !important }"),

	/** The spacing of WCAG 1.4.12 (RGAA 10.12). */
	TEXT_SPACING("""
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }""");

	private final String style;

	TextChange(String style) {
		this.style = style;
	}

	String rule() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	void with(Page page, Runnable task) {
		page.evaluate("""
				(text) => {
					const style = new CSSStyleSheet();
					style.replaceSync(text);
					document.adoptedStyleSheets.push(style);
				}
				""", this.style);
		try {
			task.run();
		}
		finally {
			page.evaluate("() => { document.adoptedStyleSheets.pop() }");
		}
	}

}
