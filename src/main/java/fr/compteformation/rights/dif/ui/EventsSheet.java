package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;

/**
 * The history of a declaration with reasons, latest first.
 */
public class EventsSheet extends Composite<Section> {

	private final boolean forAgents;

	private EventsSheet(List<DifDetails.Event> events, boolean forAgents) {
		this.forAgents = forAgents;
		OrderedList list = new OrderedList();
		list.addClassName("events");
		events.reversed().forEach((event) -> list.add(item(event)));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("dif.events")), list);
	}

	/** For the person: without agent numbers. */
	static EventsSheet forThePerson(List<DifDetails.Event> events) {
		return new EventsSheet(events, false);
	}

	/** For agents: with agent numbers and times. */
	public static EventsSheet forAgents(List<DifDetails.Event> events) {
		return new EventsSheet(events, true);
	}

	private ListItem item(DifDetails.Event event) {
		Span when = new Span(when(event));
		when.addClassName("soft");
		Div what = new Div(new Paragraph(what(event)));
		if (event.motive() != null) {
			what.add(new Paragraph(getTranslation("dif.events.motive", getTranslation(event.motive().messageKey()))));
		}
		if (!event.text().isEmpty()) {
			Paragraph words = new Paragraph(event.text());
			words.addClassName("words");
			what.add(words);
		}
		change(event, what);
		return new ListItem(when, what);
	}

	private String when(DifDetails.Event event) {
		String day = PortalTime.day(event.at(), getLocale());
		return this.forAgents ? getTranslation("dif.events.moment", day, PortalTime.hour(event.at(), getLocale()))
				: day;
	}

	private String what(DifDetails.Event event) {
		boolean onBehalf = event.agent() != null && !event.act().isOfAgents();
		if (event.isAutomatic()) {
			return getTranslation("dif.act.automatic." + event.act());
		}
		String act = getTranslation(onBehalf ? "dif.received.act." + event.act() : event.act().messageKey());
		if (!this.forAgents) {
			return act;
		}
		return getTranslation("dif.events.by", act, (event.agent() != null)
				? getTranslation("dif.events.agent", event.agent().toString()) : getTranslation("dif.events.person"));
	}

	private void change(DifDetails.Event event, Div what) {
		DifHours before = event.before();
		DifHours after = event.after();
		if (before != null && after != null && !before.equals(after)) {
			what.add(new Paragraph(getTranslation("dif.events.change", before.value(), after.value())));
		}
	}

}
