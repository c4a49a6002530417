package fr.compteformation.platform.site;

import java.util.Locale;
import java.util.regex.Matcher;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The pages that the program shows when no other is possible, below {@code
 * static/error}, with name, colours and help line of the operator’s.
 */
@Component
public class StaticPages {

	private final SiteTexts texts;

	private final SiteMarks marks;

	private final HelpSettings help;

	StaticPages(SiteTexts texts, SiteMarks marks, HelpSettings help) {
		this.texts = texts;
		this.marks = marks;
		this.help = help;
	}

	/** Whether there is a page of this name. */
	public boolean has(String name) {
		return this.texts.resource(path(name)).exists();
	}

	/**
	 * The HTML of a page, where {@code <!-- help fr: … -->} stands for the help line.
	 * @param name such as {@code 5xx}
	 */
	public String page(String name) {
		String page = this.texts.file(path(name)).replaceFirst("<link rel=\"icon\"[^>]*>\\s*", "");
		return page.replace("</head>", this.marks.head() + "</head>")
			.replaceFirst("<!-- help fr: (.*?) -->", line(Locale.FRENCH))
			.replaceFirst("<!-- help en: (.*?) -->", line(Locale.ENGLISH));
	}

	private String line(Locale locale) {
		String hours = HtmlUtils.htmlEscape(this.help.hours(locale), "UTF-8");
		String when = hours.isEmpty() ? "" : " (" + Matcher.quoteReplacement(hours) + ")";
		return this.help.line()
			.map((number) -> "<p>$1 <a href=\"" + this.help.dial() + "\">" + number + "</a>" + when + "</p>")
			.orElse("");
	}

	private static String path(String name) {
		return "static/error/" + name + ".html";
	}

}
