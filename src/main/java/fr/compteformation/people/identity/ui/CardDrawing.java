package fr.compteformation.people.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/** Shows the place of the number and its key on the health insurance card. */
public class CardDrawing extends Composite<Div> {

	private static final String CARD = """
			<svg viewBox="0 0 300 122" aria-hidden="true" focusable="false">\
			<rect class="card" x="2" y="2" width="296" height="84" rx="12"/>\
			<path class="faint" d="M20 22h92"/><rect class="chip" x="246" y="10" width="34" height="22" rx="5"/>\
			<path class="chip" d="M246 21h34M263 10v22"/><rect class="mark" x="12" y="42" width="216" height="34" rx="8"/>\
			<rect class="mark" x="236" y="42" width="50" height="34" rx="8"/>\
			<text x="120" y="66" text-anchor="middle">2 85 11 2B 096 012</text>\
			<text x="261" y="66" text-anchor="middle">02</text>\
			<path class="pointer" d="M120 78v16M261 78v16"/>\
			<text class="name" x="120" y="114" text-anchor="middle">%s</text>\
			<text class="name" x="261" y="114" text-anchor="middle">%s</text></svg>""";

	public CardDrawing() {
		Svg drawing = new Svg(
				CARD.formatted(getTranslation("account.nir.card.number"), getTranslation("account.nir.card.key")));
		getContent().addClassName("nir-card");
		getContent().getElement()
			.setAttribute("role", "img")
			.setAttribute("aria-label", getTranslation("account.nir.card"));
		getContent().add(drawing);
	}

}
