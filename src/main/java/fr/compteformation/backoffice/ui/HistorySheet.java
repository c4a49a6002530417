package fr.compteformation.backoffice.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.base.PortalTime;
import fr.compteformation.dif.DifEvent;

/**
 * What happened to a declaration, and which agent did it, the latest first.
 */
class HistorySheet extends Composite<Section> {

	HistorySheet(List<DifEvent> events) {
		OrderedList list = new OrderedList();
		list.addClassName("events");
		events.reversed().forEach((event) -> list.add(item(event)));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.history")), list);
	}

	private ListItem item(DifEvent event) {
		Span when = new Span(PortalTime.shortDate(PortalTime.dayOf(event.at()), getLocale()) + " "
				+ PortalTime.hour(event.at(), getLocale()));
		when.addClassName("soft");
		Div what = new Div(new Paragraph(getTranslation(event.act().messageKey()) + " · "
				+ ((event.agent() != null) ? getTranslation("backoffice.history.agent", event.agent())
						: getTranslation("backoffice.history.person"))));
		if (event.motive() != null) {
			what.add(new Paragraph(getTranslation(event.motive().messageKey())));
		}
		if (!event.text().isEmpty()) {
			Paragraph words = new Paragraph(event.text());
			words.addClassName("words");
			what.add(words);
		}
		return new ListItem(when, what);
	}

}
