package fr.compteformation.people.lifeevent.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.people.lifeevent.LifeEventStep;
import fr.compteformation.platform.base.PortalTime;

/** What happened to a reported event, latest first; for agents. */
class LifeEventHistory extends Composite<OrderedList> {

	LifeEventHistory(List<LifeEventStep> steps) {
		getContent().addClassName("events");
		steps.reversed().forEach((step) -> getContent().add(item(step)));
	}

	private ListItem item(LifeEventStep step) {
		Span when = new Span(getTranslation("account.freeze.moment", PortalTime.day(step.at(), getLocale()),
				PortalTime.hour(step.at(), getLocale())));
		when.addClassName("soft");
		Integer number = step.agentNumber();
		String who = (number != null) ? getTranslation("account.freeze.agent", String.valueOf(number))
				: getTranslation("account.freeze.person");
		Paragraph words = new Paragraph(step.text());
		words.addClassName("words");
		return new ListItem(when, new Div(
				new Paragraph(getTranslation("lifeevent.by", getTranslation(step.act().messageKey()), who)), words));
	}

}
