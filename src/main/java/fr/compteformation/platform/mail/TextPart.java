package fr.compteformation.platform.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text part of an email, derived from its HTML part: a paragraph per block, each link
 * followed by its address.
 */
final class TextPart {

	/** Stands for a line break while white space is collapsed. */
	private static final String LINE_BREAK = "\u2028";

	private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

	/** Separates the signature (RFC 3676, 4.3). */
	private static final String SIGNATURE = "\n\n-- \n";

	private TextPart() {
	}

	/** The text of an email in the common layout. */
	static String of(String html) {
		Document mail = Jsoup.parse(html);
		return paragraphs(mail.expectFirst(".content"), "\n\n") + SIGNATURE
				+ paragraphs(mail.expectFirst(".foot"), "\n") + "\n";
	}

	/** The text of a part of an email. */
	static String ofFragment(String html) {
		return paragraphs(Jsoup.parseBodyFragment(html).body(), "\n\n");
	}

	// A program that shows text shows no button whose address could be copied.
	private static String paragraphs(Element part, String between) {
		return part.children()
			.stream()
			.filter((block) -> !block.hasClass("copy"))
			.map((block) -> block.normalName().equals("ul") ? items(block) : paragraph(block))
			.collect(Collectors.joining(between));
	}

	private static String items(Element list) {
		return list.children().stream().map((item) -> "- " + paragraph(item)).collect(Collectors.joining("\n"));
	}

	private static String paragraph(Element block) {
		block.select("br").forEach((line) -> line.replaceWith(new TextNode(LINE_BREAK)));
		block.select("a[href]").forEach((link) -> writeAddress(block, link));
		return block.hasClass("lines") ? block.wholeText().replace(LINE_BREAK, "\n").strip() : text(block);
	}

	// Not Element.text(), which makes ordinary spaces of no-break spaces.
	private static String text(Element element) {
		return WHITE_SPACE.matcher(element.wholeText())
			.replaceAll(" ")
			.strip()
			.replaceAll(" ?" + LINE_BREAK + " ?", "\n");
	}

	// Angle brackets keep an address apart from the text around it (RFC 3986, appendix
	// C).
	private static void writeAddress(Element block, Element link) {
		String address = link.attr("href");
		if (!link.text().equals(address) && !address.equals("mailto:" + link.text())) {
			link.after(new TextNode(text(block).equals(text(link)) ? LINE_BREAK + address : " <" + address + ">"));
		}
	}

}
