package fr.compteformation.people.emailchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.people.emailchange.EmailChange;
import fr.compteformation.people.emailchange.EmailChanges;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;
import fr.compteformation.platform.security.Citizen;

/** Shows the email address of an account and changes it. */
public class EmailSheet extends Composite<Section> {

	private final EmailChanges changes;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final Div pending = new Div();

	private final TextField address = text("account.email.new");

	private final TextField again = text("account.email.again");

	private final ProofField proof;

	private final EntityBinder<EmailChange> binder;

	public EmailSheet(EmailChanges changes, Validator validator, Citizen citizen, EmailAddress known,
			ProofField proof) {
		this.changes = changes;
		this.citizen = citizen;
		this.proof = proof;
		this.binder = new EntityBinder<>(EmailChange.class, validator);
		bind();
		this.address.setHelperText(getTranslation("field.emailExample"));
		this.address.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.again.setHelperText(getTranslation("account.email.again.hint"));
		this.again.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.outcome.getElement().setAttribute("tabindex", "-1");
		Div both = new Div(this.address, this.again);
		both.addClassName("two");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("account.email.title")),
				new Facts().tell(getTranslation("account.email.known"), known.value()), this.outcome, this.pending,
				new Paragraph(getTranslation("account.email.how")), this.summary, both, this.proof, actions());
		showPending();
	}

	private Div actions() {
		Button cancel = new Button(getTranslation("action.cancel"), (click) -> clear());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Div actions = new Div(cancel, new Button(getTranslation("account.email.submit"), (click) -> request()));
		actions.addClassName("actions");
		return actions;
	}

	private void clear() {
		this.summary.show(List.of());
		Stream.of(this.address, this.again).forEach(TextField::clear);
		Stream.of(this.address, this.again).forEach((field) -> field.setInvalid(false));
		this.proof.clear();
	}

	/** Whether there is unsaved input. */
	public boolean isTyped() {
		return this.proof.isTyped() || Stream.of(this.address, this.again).anyMatch((field) -> !field.isEmpty());
	}

	private void bind() {
		this.binder.bindAsTyped(this.address, new TypedEmailAddress(), "address");
		this.binder.bindAgain(this.again, this.address, "account.email.again.missing", "account.email.again.differs");
		this.address.setRequiredIndicatorVisible(true);
		this.again.setRequiredIndicatorVisible(true);
	}

	private void showPending() {
		this.pending.removeAll();
		this.changes.pendingOf(this.citizen)
			.map((change) -> new PendingEmailPanel(change, this::resend, this::cancel))
			.ifPresent(this.pending::add);
	}

	private void request() {
		EmailChange wanted = new EmailChange();
		List<Problem> problems = new ArrayList<>(this.binder.write(wanted));
		problems.addAll(this.proof.problems());
		if (problems.isEmpty()) {
			EmailChanges.Outcome asked = this.changes.request(this.citizen, wanted, this.proof.proof());
			problems.addAll(problems(asked));
			if (asked == EmailChanges.Outcome.SENT) {
				clear();
				tell(Message.Tone.GOOD, "account.email.sent");
			}
		}
		this.summary.show(problems);
	}

	private List<Problem> problems(EmailChanges.Outcome asked) {
		return switch (asked) {
			case SENT -> List.of();
			case SAME_ADDRESS -> mark(this.address, "account.email.same");
			case ENOUGH_TODAY -> mark(this.address, "account.email.enough");
			case OVER -> mark(this.address, "account.email.over");
		};
	}

	private void resend() {
		switch (this.changes.resend(this.citizen)) {
			case SENT -> tell(Message.Tone.GOOD, "account.email.resent");
			case ENOUGH_TODAY -> tell(Message.Tone.BAD, "account.email.enough");
			default -> tell(Message.Tone.BAD, "account.email.over");
		}
	}

	private void cancel() {
		this.changes.cancel(this.citizen);
		tell(Message.Tone.GOOD, "account.email.cancelled");
	}

	// Move the focus: the button that had it may be gone.
	private void tell(Message.Tone tone, String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, getTranslation(key)));
		showPending();
		this.outcome.getElement().callJsFunction("focus");
	}

	private List<Problem> mark(TextField field, String key) {
		field.setErrorMessage(getTranslation(key));
		field.setInvalid(true);
		return List.of(new Problem(field.getLabel(), getTranslation(key), field));
	}

	private TextField text(String labelKey) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setAutocomplete(Autocomplete.EMAIL);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		return field;
	}

}
