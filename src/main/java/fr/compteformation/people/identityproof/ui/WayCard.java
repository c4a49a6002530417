package fr.compteformation.people.identityproof.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The card of a way to prove one’s identity. All cards are equal, so the action is never
 * a primary button.
 */
public class WayCard extends Composite<Div> {

	/**
	 * @param title the way, as a translated heading
	 * @param delay how long it takes
	 * @param text what the person does
	 * @param action the link or button that begins it
	 */
	public WayCard(WayDrawing drawing, String title, String delay, String text, Component action) {
		Paragraph when = new Paragraph(delay);
		when.addClassName("when");
		Div head = new Div(new H2(title), when);
		head.addClassName("way-head");
		Paragraph explanation = new Paragraph(text);
		explanation.addClassName("way-text");
		getContent().addClassNames("sheet", "way");
		getContent().add(drawing.draw(), head, explanation, action);
	}

}
