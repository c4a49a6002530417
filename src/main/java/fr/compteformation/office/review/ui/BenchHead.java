package fr.compteformation.office.review.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.rights.dif.DifDetails;

/**
 * The first line of the bench: the declaration, its state and its dates.
 */
class BenchHead extends Composite<Div> {

	BenchHead(DifCase opened) {
		DifDetails details = opened.details();
		Span state = new Span(getTranslation("backoffice.queue.state." + details.state()));
		state.addClassNames("chip", "plain");
		String declared = date(PortalTime.dayOf(details.declaredAt()));
		LocalDate due = details.dueOn();
		Span dates = new Span((due != null) ? getTranslation("backoffice.review.dates", declared, date(due))
				: getTranslation("backoffice.review.declaredOn", declared));
		dates.addClassName("soft");
		getContent().addClassName("bench-head");
		getContent().add(new Anchor(SharedPages.DIF_QUEUE.path(), getTranslation("backoffice.review.back")),
				new H1(getTranslation("backoffice.review.numbered", details.reference().formatted())), state, dates);
	}

	private String date(LocalDate date) {
		return PortalTime.shortDate(date, getLocale());
	}

}
