package fr.compteformation.office.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.contact.ContactAct;
import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.platform.base.PortalTime;

/**
 * Who closed a question. It can be reopened.
 */
class TreatedSheet extends Composite<Section> {

	/**
	 * @param reopen reopens the question
	 */
	TreatedSheet(ContactDetails question, ContactDetails.Treatment treatment, SerializableRunnable reopen) {
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.question.treatment")),
				new Paragraph(getTranslation("backoffice.question.treatedBy", String.valueOf(treatment.agent()),
						PortalTime.day(treatment.at(), getLocale()), PortalTime.hour(treatment.at(), getLocale()))));
		if (question.allows(ContactAct.REOPEN)) {
			getContent().add(new Button(getTranslation("backoffice.question.reopen"), (click) -> reopen.run()));
		}
	}

}
