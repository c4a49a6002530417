package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiFunction;

import fr.compteformation.office.contact.ContactAct;
import fr.compteformation.office.contact.ContactDesk;
import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.office.contact.ContactMessage;
import fr.compteformation.office.template.Template;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The agent’s answer: free text, into which templates can be inserted. The input is never
 * truncated or cleared.
 */
class AnswerSheet extends Composite<Section> {

	private final TextArea text;

	/**
	 * @param answer writes to the person; returns what is wrong, empty on success
	 */
	AnswerSheet(ContactDesk desk, Validator validator, ContactDetails question,
			SerializableBiFunction<ContactAct, ContactMessage, String> answer) {
		Select<Template> template = new Select<>();
		template.setLabel(getTranslation("contact.answer.template"));
		template.setItems(desk.templates());
		template.setItemLabelGenerator((item) -> getTranslation(item.nameKey()));
		template.setPlaceholder(getTranslation("contact.answer.template.choose"));
		template.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				insert(desk.text(change.getValue(), question));
				change.getSource().clear();
			}
		});
		DecisionForm<ContactMessage> form = new DecisionForm<>(ContactMessage.class, validator);
		form.add(template);
		this.text = form.addRemark("text", "contact.answer.text", "contact.answer.hint");
		this.text.setRequiredIndicatorVisible(true);
		this.text.setMinRows(6);
		for (ContactAct act : List.of(ContactAct.ANSWER, ContactAct.ASK)) {
			form.addAct("contact.act." + act, ContactMessage::new, (message) -> problems(answer.apply(act, message)))
				.addThemeVariants((act == ContactAct.ANSWER) ? ButtonVariant.PRIMARY : ButtonVariant.LUMO_SMALL);
		}
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("contact.answer")), form);
	}

	// After what was typed, so that nothing is lost.
	private void insert(String template) {
		String typed = this.text.getValue().stripTrailing();
		this.text.setValue(typed.isEmpty() ? template : typed + "\n\n" + template);
		this.text.focus();
	}

	private List<Problem> problems(String wrong) {
		return wrong.isEmpty() ? List.of() : List.of(new Problem("", wrong, this.text));
	}

}
