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

import fr.compteformation.people.reconciliation.DecidedBefore;
import fr.compteformation.platform.base.PortalTime;

/**
 * Earlier decisions about an account, latest first.
 */
class DecidedSheet extends Composite<Section> {

	DecidedSheet(List<DecidedBefore> decisions) {
		OrderedList list = new OrderedList();
		list.addClassName("events");
		decisions.forEach((decision) -> list.add(item(decision)));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.reconciliation.before")), list);
	}

	private ListItem item(DecidedBefore decision) {
		Span when = new Span(getTranslation("dif.events.moment", PortalTime.day(decision.at(), getLocale()),
				PortalTime.hour(decision.at(), getLocale())));
		when.addClassName("soft");
		Div what = new Div(
				new Paragraph(getTranslation("dif.events.by", getTranslation(decision.verdict().messageKey()),
						getTranslation("dif.events.agent", String.valueOf(decision.agent())))));
		if (!decision.remark().isEmpty()) {
			Paragraph words = new Paragraph(decision.remark());
			words.addClassName("words");
			what.add(words);
		}
		return new ListItem(when, what);
	}

}
