package fr.compteformation.access.firstuse.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.access.civilstatus.BirthDate;
import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;

/**
 * The identity supplied by the provider.
 */
class CivilStatusSheet extends Composite<Section> {

	CivilStatusSheet(PivotIdentity identity) {
		getContent().addClassNames("sheet", "stack");
		getContent().getElement().setAttribute("aria-label", getTranslation("franceconnect.identity"));
		getContent().add(new Paragraph(getTranslation("franceconnect.identity.intro")),
				new Facts().tell(getTranslation("franceconnect.identity.givenNames"), identity.givenNames())
					.tell(getTranslation("field.birthName"), identity.birthName())
					.tell(getTranslation("field.birthDate"), written(identity.birthDate())));
	}

	// Only the known parts of the date.
	private String written(BirthDate date) {
		if (date.month() == 0) {
			return String.valueOf(date.year());
		}
		LocalDate first = LocalDate.of(date.year(), date.month(), 1);
		return (date.day() == 0) ? PortalTime.month(first, getLocale())
				: PortalTime.date(first.plusDays(date.day() - 1L), getLocale());
	}

}
