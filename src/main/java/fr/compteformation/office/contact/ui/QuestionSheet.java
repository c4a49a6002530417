package fr.compteformation.office.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.platform.base.ui.Facts;

/**
 * The facts of a question: its author, its state, and in whose hands it is.
 */
class QuestionSheet extends Composite<Section> {

	/**
	 * @param names the name of an agent by number
	 */
	QuestionSheet(ContactDetails question, SerializableFunction<Integer, String> names) {
		Facts facts = new Facts().tell(getTranslation("field.reference"), question.number())
			.tell(getTranslation("field.subject"), getTranslation("contact.subject." + question.subject()))
			.tell(getTranslation("field.state"), new StateChip(question.state(), false))
			.tell(getTranslation("contact.hands"),
					(question.agent() != null) ? names.apply(question.agent()) : getTranslation("contact.hands.nobody"))
			.tell(getTranslation("field.name"), question.name())
			.tell(getTranslation("field.email"), question.email().value())
			.tell(getTranslation("contact.author"),
					getTranslation((question.account() != null) ? "contact.author.account" : "contact.author.visitor"));
		getContent().addClassNames("sheet", "stack");
		getContent().add(facts);
		if (!question.remark().isEmpty()) {
			Paragraph words = new Paragraph(question.remark());
			words.addClassName("words");
			getContent().add(new H2(getTranslation("backoffice.decision.remark")), words);
		}
	}

}
