package fr.compteformation.office.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;

/**
 * A question and its author.
 */
class QuestionSheet extends Composite<Section> {

	QuestionSheet(ContactDetails question) {
		Facts facts = new Facts().tell(getTranslation("backoffice.questions.number"), question.number())
			.tell(getTranslation("backoffice.questions.subject"),
					getTranslation("contact.subject." + question.subject()))
			.tell(getTranslation("backoffice.question.name"), question.name())
			.tell(getTranslation("backoffice.question.email"), question.email().value())
			.tell(getTranslation("backoffice.questions.received"),
					getTranslation("backoffice.question.moment", PortalTime.day(question.openedAt(), getLocale()),
							PortalTime.hour(question.openedAt(), getLocale())));
		Paragraph message = new Paragraph(question.message());
		message.addClassName("words");
		getContent().addClassNames("sheet", "stack");
		getContent().add(facts, new H2(getTranslation("backoffice.question.message")), message);
	}

}
