package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;
import fr.compteformation.platform.search.ui.AskedQuestion;

/**
 * The fields of a question. Input is never truncated or cleared.
 */
class ContactForm extends Composite<Div> {

	private final Select<ContactSubject> subject = new Select<>();

	private final TextField name = new TextField(getTranslation("contact.form.name"));

	private final EmailField email = new EmailField(getTranslation("contact.form.email"));

	private final TextArea message = new TextArea(getTranslation("field.message"));

	private final Paragraph counter = new Paragraph();

	private final EntityBinder<ContactCase> binder;

	ContactForm(Validator validator) {
		this.binder = new EntityBinder<>(ContactCase.class, validator);
		this.subject.setLabel(getTranslation("field.subject"));
		this.subject.setItems(ContactSubject.values());
		this.subject.setItemLabelGenerator((item) -> getTranslation("contact.subject." + item));
		this.subject.setPlaceholder(getTranslation("contact.form.choose"));
		this.name.setAutocomplete(Autocomplete.NAME);
		this.name.setHelperText(getTranslation("contact.form.nameHint"));
		this.email.setAutocomplete(Autocomplete.EMAIL);
		this.email.setHelperText(getTranslation("field.emailExample"));
		this.email
			.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(getTranslation("errors.emailAddress")));
		this.message.setHelperText(getTranslation("contact.form.messageHint"));
		this.message.setValueChangeMode(ValueChangeMode.LAZY);
		this.message.addValueChangeListener((change) -> count());
		this.counter.addClassNames("soft", "counter");
		count();
		bind();
		restore(TypedQuestion.kept());
		this.subject.addValueChangeListener((change) -> keep());
		this.name.addValueChangeListener((change) -> keep());
		this.email.addValueChangeListener((change) -> keep());
		this.message.addValueChangeListener((change) -> keep());
		Div person = new Div(this.name, this.email);
		person.addClassName("two");
		getContent().addClassName("stack");
		getContent().add(this.subject, person, this.message, this.counter);
	}

	/** Fills in the author, who need not type what the account holds. */
	void setAuthor(String name, EmailAddress email) {
		this.name.setValue(name);
		this.email.setValue(email.value());
		this.name.setReadOnly(true);
		this.email.setReadOnly(true);
		this.name.setHelperText(null);
		this.email.setHelperText(getTranslation("contact.form.emailOfAccount"));
	}

	/** Chooses the subject of the page that led here, unless one was chosen before. */
	void propose(ContactSubject proposed) {
		if (this.subject.isEmpty()) {
			this.subject.setValue(proposed);
		}
	}

	/** Takes over a question that found no answer, unless a message was typed before. */
	void ask(AskedQuestion question) {
		begin(question.words());
	}

	/** Begins the message about a training dossier, unless one was typed before. */
	void askAbout(Reference dossier) {
		begin(getTranslation("contact.aboutDossier", dossier.value()));
	}

	private void begin(String words) {
		if (this.message.isEmpty()) {
			this.message.setValue(words);
		}
	}

	Problem tooMany() {
		return new Problem("", getTranslation("contact.problem.tooMany"), this.message);
	}

	private void restore(TypedQuestion typed) {
		this.subject.setValue(typed.subject());
		this.name.setValue(typed.name());
		this.email.setValue(typed.email());
		this.message.setValue(typed.message());
	}

	private void keep() {
		new TypedQuestion(this.subject.getValue(), this.name.getValue(), this.email.getValue(), this.message.getValue())
			.keep();
	}

	/** Writes the input to the question and returns the problems. */
	List<Problem> write(ContactCase question) {
		return this.binder.write(question);
	}

	private void bind() {
		this.binder.forField(this.subject).bind("subject");
		this.binder.forField(this.name).bind("name");
		this.binder.forField(this.email).withConverter(new TypedEmailAddress()).bind("email");
		this.binder.forField(this.message).bind("message");
		this.subject.addClassName("required");
		this.name.setRequiredIndicatorVisible(true);
		this.email.setRequiredIndicatorVisible(true);
		this.message.setRequiredIndicatorVisible(true);
	}

	private void count() {
		this.counter
			.setText(getTranslation("contact.form.counter", this.message.getValue().length(), ContactCase.MAX_MESSAGE));
	}

}
