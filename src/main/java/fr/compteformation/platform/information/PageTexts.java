package fr.compteformation.platform.information;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.NoBreakSpaces;
import fr.compteformation.platform.site.SiteTexts;

/**
 * Renders the Markdown texts of {@code pages/} to HTML on the server, so that headings
 * exist at once and the browser needs no renderer.
 */
@Component
public class PageTexts {

	private final SiteTexts site;

	private final Parser parser = Parser.builder().build();

	private final Map<String, PageText> rendered = new ConcurrentHashMap<>();

	public PageTexts(SiteTexts site) {
		this.site = site;
	}

	/** The text of {@code pages/NAME_LANGUAGE.md}, French if there is none. */
	public PageText text(String name, Locale locale) {
		return this.rendered.computeIfAbsent(name + "_" + locale.getLanguage(), (file) -> render(name, locale));
	}

	private PageText render(String name, Locale locale) {
		Node text = this.parser.parse(NoBreakSpaces.in(this.site.page(name, locale), locale));
		Sections sections = new Sections();
		text.accept(sections);
		HtmlRenderer renderer = HtmlRenderer.builder().attributeProviderFactory((context) -> sections).build();
		return new PageText(renderer.render(text), sections.found());
	}

}
