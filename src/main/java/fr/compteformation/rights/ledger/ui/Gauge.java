package fr.compteformation.rights.ledger.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.SharedPages;

/**
 * An account as a round gauge with a link to its details. The ring is decorative; screen
 * readers get a full sentence instead of the amount in it.
 */
class Gauge extends Composite<Section> {

	private static final double CIRCUMFERENCE = 2 * Math.PI * 52;

	private static final String RING = """
			<svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">\
			<circle cx="60" cy="60" r="52" class="track"/>%s</svg>""";

	private static final String FILLED = """
			<circle cx="60" cy="60" r="52" transform="rotate(-90 60 60)" stroke-dasharray="%.1f %.1f"/>""";

	/** Longer amounts need a smaller font. */
	private static final int LONG = 9;

	/**
	 * @param amount the balance, in short form
	 * @param scale a note below it, such as the cap
	 * @param share the filled share of the ring, 0 to 1
	 * @param sentence the balance as a sentence
	 * @param notes lines below the name
	 */
	Gauge(RightsAccount account, String amount, String scale, double share, String sentence, String... notes) {
		HtmlContainer number = new HtmlContainer("b");
		number.setText(amount);
		number.setClassName("long", amount.length() > LONG);
		Span below = new Span(scale);
		number.add(below);
		number.getElement().setAttribute("aria-hidden", "true");
		Div dial = new Div(new Svg(ring(share)), number);
		dial.addClassNames("dial", account.path());
		Paragraph spoken = new Paragraph(sentence);
		spoken.addClassName("visually-hidden");
		getContent().addClassNames("sheet", "gauge");
		getContent().add(dial, new H3(getTranslation("rights.counter." + account)), spoken);
		for (String note : notes) {
			Paragraph line = new Paragraph(note);
			line.addClassName("soft");
			getContent().add(line);
		}
		Anchor details = new Anchor(SharedPages.RIGHTS.of(account.path()).path(),
				getTranslation("rights.see." + account));
		details.addClassNames("btn", "ghost");
		getContent().add(details);
	}

	// A small non-zero share is still drawn visibly.
	private static String ring(double share) {
		if (share <= 0) {
			return RING.formatted("");
		}
		double filled = Math.clamp(share, 0.01, 1) * CIRCUMFERENCE;
		return RING.formatted(String.format(Locale.ROOT, FILLED, filled, CIRCUMFERENCE));
	}

}
