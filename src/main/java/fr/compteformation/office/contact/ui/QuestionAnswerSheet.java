package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;

/**
 * The agent’s answer: free text, into which templates can be inserted. The input is never
 * truncated or cleared.
 */
class QuestionAnswerSheet extends Composite<Section> {

	private final DecisionForm<ContactMessage> form;

	private final TextArea text;

	QuestionAnswerSheet(ContactDesk desk, Validator validator, ContactDetails question) {
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
		this.form = new DecisionForm<>(ContactMessage.class, validator);
		this.form.add(template);
		this.text = this.form.addRemark("text", "field.answer", "contact.answer.hint");
		this.text.setRequiredIndicatorVisible(true);
		this.text.setMinRows(6);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("contact.answer")), this.form);
	}

	/** Adds a field for files, which the person may then download. */
	void addFiles(Documents documents, AttachmentField files) {
		files.setLabel(getTranslation("contact.reply.files"));
		this.form.binder()
			.forField(files)
			.withConverter((chosen) -> chosen.stream().map(Document::id).toList(), documents::described)
			.bind("files");
		this.form.add(files);
	}

	/**
	 * Adds the buttons; call it last.
	 * @param answer writes to the person; returns the problems, empty on success
	 */
	QuestionAnswerSheet addActs(SerializableBiFunction<ContactAct, ContactMessage, String> answer) {
		add(ContactAct.ANSWER, answer).addThemeVariants(ButtonVariant.PRIMARY);
		add(ContactAct.ASK, answer);
		return this;
	}

	private Button add(ContactAct act, SerializableBiFunction<ContactAct, ContactMessage, String> answer) {
		return this.form.addAct("contact.act." + act, ContactMessage::new,
				(message) -> problems(answer.apply(act, message)));
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
