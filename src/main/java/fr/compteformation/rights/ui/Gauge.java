package fr.compteformation.rights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.rights.Counter;

/**
 * One account as a round gauge. The amount is text; the ring is decoration.
 */
class Gauge extends Composite<Section> {

	private static final String RING = """
			<svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">\
			<circle cx="60" cy="60" r="52" class="track"/></svg>""";

	/**
	 * @param amount what stands in the account, in the person’s language
	 * @param note a line below the name; may be empty
	 */
	Gauge(Counter counter, String amount, String note) {
		HtmlContainer number = new HtmlContainer("b");
		number.setText(amount);
		Div dial = new Div(new Svg(RING), number);
		dial.addClassNames("dial", counter.name().toLowerCase(java.util.Locale.ROOT));
		Paragraph line = new Paragraph(note);
		line.addClassName("soft");
		line.setVisible(!note.isEmpty());
		getContent().addClassNames("sheet", "gauge");
		getContent().add(dial, new H3(getTranslation("rights.counter." + counter)), line);
	}

}
