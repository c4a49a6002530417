package fr.compteformation.training.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The address of a training to share, and an email that names it. Neither says anything
 * about the person.
 */
class ShareSheet extends Composite<NativeDetails> {

	ShareSheet(String title, String address) {
		Anchor mail = new Anchor("mailto:?subject=" + encoded(title) + "&body=" + encoded(address),
				getTranslation("formations.share.mail"));
		Span shown = new Span(address);
		shown.addClassName("address");
		getContent().addClassName("help");
		getContent().setSummaryText(getTranslation("formations.share"));
		getContent().setContent(new Div(new Paragraph(mail), new Paragraph(getTranslation("formations.share.address")),
				new Paragraph(shown)));
	}

	// In emails a plus sign is no space.
	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
