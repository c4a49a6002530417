package fr.compteformation.office.backoffice.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.access.identitydocument.IdentityStep;
import fr.compteformation.platform.base.PortalTime;

/** The history of a request, latest first. */
class IdentityStepsSheet extends Composite<Section> {

	IdentityStepsSheet(List<IdentityStep> steps) {
		OrderedList list = new OrderedList();
		list.addClassName("events");
		steps.reversed().forEach((step) -> list.add(item(step)));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.identity.steps")), list);
	}

	private ListItem item(IdentityStep step) {
		Span when = new Span(getTranslation("dif.events.moment", PortalTime.day(step.at(), getLocale()),
				PortalTime.hour(step.at(), getLocale())));
		when.addClassName("soft");
		String who = (step.agentNumber() != null)
				? getTranslation("dif.events.agent", String.valueOf(step.agentNumber()))
				: getTranslation("dif.events.person");
		Div what = new Div(new Paragraph(
				getTranslation("dif.events.by", getTranslation("identityDocument.step." + step.act()), who)));
		if (step.motive() != null) {
			what.add(new Paragraph(getTranslation("dif.events.motive", getTranslation(step.motive().messageKey()))));
		}
		if (!step.text().isEmpty()) {
			Paragraph words = new Paragraph(step.text());
			words.addClassName("words");
			what.add(words);
		}
		return new ListItem(when, what);
	}

}
