package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.information.HelpTask;

/**
 * The three audiences of the home page (guide mcf-2015), each with what exists for it.
 */
class AudienceCards extends Composite<Section> {

	AudienceCards() {
		Div cards = new Div(
				card("holder", link(SharedPages.RIGHTS.path(), "information.home.consult"),
						link(SharedPages.DIF.path(), "information.audience.declare"),
						link(SharedPages.SIGN_IN.path(), "information.audience.space")),
				card("employer", link(HelpTask.EMPLOYER.answer("dif"), "information.audience.inform"),
						link(HelpTask.EMPLOYER.answer("droits"), "information.audience.complete"),
						link(HelpTask.EMPLOYER.answer("financer"), "information.audience.fund"),
						link(SharedPages.EMPLOYERS.path(), "information.audience.employers")),
				card("professional", link(HelpTask.FOR_SOMEBODY.answer("aider"), "information.audience.assist"),
						link(HelpTask.TRAINING.answer("payer"), "information.audience.pay"),
						link(SharedPages.CONTACT.path(), "action.writeToUs")));
		cards.addClassName("audiences");
		getContent().add(new H2(getTranslation("information.audience.title")), cards);
	}

	private Div card(String audience, Anchor... links) {
		Paragraph who = new Paragraph(getTranslation("information.audience.who." + audience));
		who.addClassName("soft");
		UnorderedList list = new UnorderedList();
		for (Anchor link : links) {
			list.add(new ListItem(link));
		}
		Div card = new Div(new PageDrawing(audience), new H3(getTranslation("information.audience." + audience)), who,
				list);
		card.addClassName("sheet");
		return card;
	}

	private Anchor link(String address, String key) {
		return new Anchor(address, getTranslation(key));
	}

}
