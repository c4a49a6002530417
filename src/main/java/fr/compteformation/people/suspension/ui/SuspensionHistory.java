package fr.compteformation.people.suspension.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.people.suspension.SuspensionEntry;
import fr.compteformation.platform.base.PortalTime;

/** The past decisions about an account, with author and reason. */
class SuspensionHistory extends Composite<Div> {

	SuspensionHistory(List<SuspensionEntry> past) {
		OrderedList list = new OrderedList();
		list.addClassName("events");
		past.forEach((line) -> list.add(item(line)));
		getContent().add(new H3(getTranslation("account.freeze.past")), list);
	}

	private ListItem item(SuspensionEntry line) {
		Span when = new Span(getTranslation("account.freeze.moment", PortalTime.day(line.decidedAt(), getLocale()),
				PortalTime.hour(line.decidedAt(), getLocale())));
		when.addClassName("soft");
		Integer number = line.agentNumber();
		String who = (number != null) ? getTranslation("account.freeze.agent", String.valueOf(number))
				: getTranslation("account.freeze.person");
		Div what = new Div(new Paragraph(getTranslation(
				line.reason().isSuspending() ? "account.freeze.past.frozen" : "account.freeze.past.unfrozen", who,
				getTranslation(line.reason().messageKey()))));
		String remark = line.remark();
		if (remark != null) {
			Paragraph words = new Paragraph(remark);
			words.addClassName("words");
			what.add(words);
		}
		return new ListItem(when, what);
	}

}
