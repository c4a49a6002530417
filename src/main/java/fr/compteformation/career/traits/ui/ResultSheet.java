package fr.compteformation.career.traits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.career.traits.Trait;
import fr.compteformation.career.traits.TraitResult;
import fr.compteformation.platform.base.PortalTime;

/** The result: for each trait a bar, a number and a sentence. */
class ResultSheet extends Composite<Section> {

	private static final int TENTH = 10;

	ResultSheet(TraitResult result) {
		UnorderedList list = new UnorderedList();
		list.addClassName("traits");
		for (Trait trait : Trait.values()) {
			int score = result.scores().getOrDefault(trait, 0);
			list.add(new ListItem(new H3(getTranslation("traits.score", getTranslation(trait.messageKey()), score)),
					bar(score), new Paragraph(getTranslation(result.messageKey(trait)))));
		}
		Paragraph when = new Paragraph(
				getTranslation("traits.takenOn", PortalTime.date(result.takenOn(), getLocale())));
		when.addClassName("soft");
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("traits.result")), when, list);
	}

	// The number is text; the bar is decoration.
	private static Component bar(int score) {
		Div share = new Div();
		share.addClassName("share-" + score / TENTH * TENTH);
		Div bar = new Div(share);
		bar.addClassName("bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		return bar;
	}

}
