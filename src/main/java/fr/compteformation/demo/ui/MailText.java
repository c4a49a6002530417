package fr.compteformation.demo.ui;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The text of an email in paragraphs and lines. Only links to the portal are clickable.
 */
class MailText extends Composite<Div> {

	private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n(?:\\h*\n)+");

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

	private final URI portal;

	MailText(String text, URI portal) {
		this.portal = portal;
		// Emails end lines with CR LF (RFC 5322, 2.1).
		BETWEEN_PARAGRAPHS.splitAsStream(text.strip().replace("\r\n", "\n"))
			.map(this::paragraph)
			.forEach(getContent()::add);
	}

	private Paragraph paragraph(String text) {
		Paragraph paragraph = new Paragraph();
		text.lines().forEach((line) -> {
			if (paragraph.getComponentCount() > 0) {
				paragraph.add(new HtmlComponent("br"));
			}
			addLine(paragraph, line);
		});
		return paragraph;
	}

	private void addLine(Paragraph paragraph, String line) {
		Matcher link = LINK.matcher(line);
		int end = 0;
		while (link.find()) {
			if (leadsToThePortal(link.group())) {
				paragraph.add(new Text(line.substring(end, link.start())), anchor(link.group()));
				end = link.end();
			}
		}
		paragraph.add(new Text(line.substring(end)));
	}

	private boolean leadsToThePortal(String link) {
		return link.equals(this.portal.toString()) || link.startsWith(this.portal.resolve("/").toString());
	}

	private static Anchor anchor(String link) {
		Anchor anchor = new Anchor(link, link);
		// Opens a new visit, as a link in an email program would.
		anchor.setRouterIgnore(true);
		return anchor;
	}

}
