package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What a tab shows when nothing waits in it: a drawing and two sentences.
 */
class EmptyQueue extends Composite<Div> {

	private static final String PARCEL = """
			<svg viewBox="0 0 96 72" aria-hidden="true" focusable="false"><path class="tint" d="M16 26h64v40H16z"/>\
			<path class="plain" d="M10 14h76v14H10z"/><path d="M38 40h20"/><circle class="dot" cx="48" cy="53" r="4"/></svg>""";

	/**
	 * @param more a further sentence; may be empty
	 */
	EmptyQueue(String text, String more) {
		Svg drawing = new Svg(PARCEL);
		drawing.addClassName("way-drawing");
		Paragraph what = new Paragraph(text);
		what.addClassName("what");
		Div words = new Div(what);
		if (!more.isEmpty()) {
			Paragraph next = new Paragraph(more);
			next.addClassName("soft");
			words.add(next);
		}
		getContent().addClassName("empty");
		getContent().add(drawing, words);
	}

}
