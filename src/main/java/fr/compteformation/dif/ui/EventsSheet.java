package fr.compteformation.dif.ui;

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
import fr.compteformation.dif.DifHours;

/**
 * What happened to a declaration, by whom and why, the latest first.
 */
class EventsSheet extends Composite<Section> {

	EventsSheet(List<DifEvent> events) {
		OrderedList list = new OrderedList();
		list.addClassName("events");
		events.reversed().forEach((event) -> list.add(item(event)));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("dif.events")), list);
	}

	private ListItem item(DifEvent event) {
		Span day = new Span(PortalTime.day(event.at(), getLocale()));
		day.addClassName("soft");
		Div what = new Div(new Paragraph(getTranslation(event.act().messageKey())));
		if (event.motive() != null) {
			what.add(new Paragraph(getTranslation("dif.events.motive", getTranslation(event.motive().messageKey()))));
		}
		if (!event.text().isEmpty()) {
			Paragraph words = new Paragraph(event.text());
			words.addClassName("words");
			what.add(words);
		}
		change(event, what);
		return new ListItem(day, what);
	}

	private void change(DifEvent event, Div what) {
		DifHours before = event.before();
		DifHours after = event.after();
		if (before != null && after != null && !before.equals(after)) {
			what.add(new Paragraph(getTranslation("dif.events.change", before.value(), after.value())));
		}
	}

}
