package fr.compteformation.office.review.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;

/**
 * The declaration, its author and the suggested decision.
 */
class CaseSheet extends Composite<Section> {

	CaseSheet(DifCase opened) {
		DifDetails details = opened.details();
		Facts facts = new Facts().tell(getTranslation("backoffice.fact.holder"), opened.name())
			.tell(getTranslation("backoffice.fact.account"), opened.account())
			.tell(getTranslation("backoffice.fact.hours"), hours(details.hours()));
		DifHours credited = details.credited();
		if (credited != null && !credited.equals(details.hours())) {
			facts.tell(getTranslation("backoffice.fact.credited"), hours(credited));
		}
		facts.tell(getTranslation("backoffice.fact.origin"), origin(details))
			.tell(getTranslation("backoffice.fact.declaredOn"), PortalTime.day(details.declaredAt(), getLocale()))
			.tell(getTranslation("backoffice.fact.state"), getTranslation(details.state().messageKey()));
		DifDecision.Pending pending = details.pending();
		if (pending != null) {
			facts.tell(getTranslation("backoffice.fact.proposed"), getTranslation("backoffice.fact.proposal",
					getTranslation(pending.act().messageKey()), pending.hours()));
		}
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.declared")), facts);
	}

	private String origin(DifDetails details) {
		String origin = getTranslation(details.origin().messageKey());
		LocalDate received = details.receivedOn();
		return (received != null)
				? getTranslation("dif.fact.receivedOn", origin, PortalTime.date(received, getLocale())) : origin;
	}

	private String hours(DifHours hours) {
		return getTranslation("backoffice.hours", hours.value());
	}

}
