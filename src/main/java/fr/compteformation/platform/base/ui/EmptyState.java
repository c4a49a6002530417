package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What a list shows when there is nothing in it: a drawing, a sentence, and what can be
 * done.
 */
public class EmptyState extends Composite<Div> {

	private static final String PARCEL = """
			<svg viewBox="0 0 96 72" aria-hidden="true" focusable="false"><path class="tint" d="M16 26h64v40H16z"/>\
			<path class="plain" d="M10 14h76v14H10z"/><path d="M38 40h20"/><circle class="dot" cx="48" cy="53" r="4"/></svg>""";

	/**
	 * @param more one action, or a further sentence
	 */
	public EmptyState(String text, Component... more) {
		Svg drawing = new Svg(PARCEL);
		drawing.addClassName("way-drawing");
		Paragraph what = new Paragraph(text);
		what.addClassName("what");
		Div words = new Div(what);
		words.add(more);
		getContent().addClassName("empty");
		getContent().add(drawing, words);
	}

}
