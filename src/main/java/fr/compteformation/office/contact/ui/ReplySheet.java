package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.contact.ContactMessage;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;

/**
 * The person’s reply: a text, and files if the person has an account. The input is never
 * truncated or cleared.
 */
class ReplySheet extends Composite<Section> {

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea text = new TextArea(getTranslation("contact.form.message"));

	private final EntityBinder<ContactMessage> binder;

	private final SerializableFunction<ContactMessage, String> send;

	/**
	 * @param send sends the message; returns the problems, empty on success
	 */
	ReplySheet(Validator validator, SerializableFunction<ContactMessage, String> send) {
		this.send = send;
		this.binder = new EntityBinder<>(ContactMessage.class, validator);
		this.binder.forField(this.text).bind("text");
		this.text.setRequiredIndicatorVisible(true);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("contact.reply")), this.summary, this.text);
	}

	/** Adds the field for files. */
	ReplySheet withFiles(Documents documents, AttachmentField files) {
		files.setLabel(getTranslation("contact.reply.files"));
		this.binder.forField(files)
			.withConverter((chosen) -> chosen.stream().map(Document::id).toList(), documents::described)
			.bind("files");
		getContent().add(files);
		return this;
	}

	/** Adds the button; call it last. */
	ReplySheet ready() {
		Button button = new Button(getTranslation("action.send"), (click) -> {
			click.getSource().setEnabled(true);
			send();
		});
		button.setDisableOnClick(true);
		button.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().add(button);
		return this;
	}

	private void send() {
		ContactMessage message = new ContactMessage();
		List<Problem> problems = this.binder.write(message);
		if (problems.isEmpty()) {
			String wrong = this.send.apply(message);
			if (!wrong.isEmpty()) {
				problems = List.of(new Problem("", wrong, this.text));
			}
		}
		this.summary.show(problems);
	}

}
