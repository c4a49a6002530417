package fr.compteformation.platform.information.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.core.io.ClassPathResource;

/**
 * Renders the Markdown texts of {@code pages/} to HTML on the server, so that headings
 * exist at once and the browser needs no renderer.
 */
@SpringComponent
class PageTexts {

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer renderer = HtmlRenderer.builder().build();

	private final Map<String, String> rendered = new ConcurrentHashMap<>();

	/** The HTML of {@code pages/NAME_LANGUAGE.md}, without a title. */
	String html(String name, Locale locale) {
		return this.rendered.computeIfAbsent(name + "_" + locale.getLanguage(), this::render);
	}

	private String render(String file) {
		try {
			String markdown = new ClassPathResource("pages/" + file + ".md").getContentAsString(StandardCharsets.UTF_8);
			return this.renderer.render(this.parser.parse(markdown));
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
