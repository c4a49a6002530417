package fr.compteformation.people.identityproof.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
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
	public WayCard(Drawing drawing, String title, String delay, String text, Component action) {
		Paragraph when = new Paragraph(delay);
		when.addClassName("when");
		Div head = new Div(new H2(title), when);
		head.addClassName("way-head");
		Paragraph explanation = new Paragraph(text);
		explanation.addClassName("way-text");
		getContent().addClassNames("sheet", "way");
		getContent().add(drawing.draw(), head, explanation, action);
	}

	/** The decorative drawings of the ways to prove one’s identity. */
	public enum Drawing {

		DOOR("""
				<rect class="tint" x="30" y="8" width="36" height="58" rx="3"/><path class="plain" d="M42 16l24-8v58l-24-6z"/>\
				<circle class="dot" cx="48" cy="38" r="3.5"/><path d="M6 66h84M8 38h18M20 31l7 7-7 7"/>"""),

		IDENTITY_CARD(
				"""
						<rect class="tint" x="8" y="16" width="70" height="46" rx="6"/><circle class="plain" cx="28" cy="35" r="7"/>\
						<path class="plain" d="M16 54c1-9 23-9 24 0z"/><path d="M48 32h20M48 41h20M48 50h11"/>\
						<circle class="plain" cx="76" cy="56" r="13"/><path class="tick" d="m70 56 4.5 5 8-9"/>"""),

		LETTER("""
				<path class="tint" d="M14 22h60v42H14z"/><path class="plain" d="m14 22 30 24 30-24"/>\
				<path d="M14 64l22-24M74 64 52 40"/><path class="plain" d="M66 8h20v16H66z"/>\
				<circle class="dot" cx="76" cy="16" r="4"/>""");

		private final String shapes;

		Drawing(String shapes) {
			this.shapes = shapes;
		}

		Svg draw() {
			Svg drawing = new Svg(
					"<svg viewBox=\"0 0 96 72\" aria-hidden=\"true\" focusable=\"false\">" + this.shapes + "</svg>");
			drawing.addClassName("way-drawing");
			return drawing;
		}

	}

}
