package fr.compteformation.people.password.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.ui.Problem;

/**
 * A new password, typed twice, with the list of its rules that follows the typing.
 * Nothing typed is ever cleared: a mistake is corrected, not started over.
 */
public class NewPasswordFields extends Composite<Div> {

	// Long enough that a screen reader hears of a pause, not of each key.
	private static final int PAUSE_MILLIS = 400;

	private final NewPasswords newPasswords;

	private final PasswordChecklist checklist;

	private final Span announcement = new Span();

	private final PasswordField password;

	private final PasswordField confirmation;

	private @Nullable Identity judgedFor;

	/**
	 * The fields with the labels of the registration.
	 */
	public NewPasswordFields(NewPasswords newPasswords) {
		this(newPasswords, "account.password.label", "account.password.confirmation");
	}

	/**
	 * @param labelKey the translation that labels the password
	 * @param confirmationKey the translation that labels its repetition
	 */
	public NewPasswordFields(NewPasswords newPasswords, String labelKey, String confirmationKey) {
		this.newPasswords = newPasswords;
		this.checklist = new PasswordChecklist(newPasswords.rules());
		this.password = field(labelKey);
		this.password.setHelperComponent(this.checklist);
		this.password.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.password.addValueChangeListener((change) -> follow());
		this.confirmation = field(confirmationKey);
		this.confirmation.addValueChangeListener((change) -> judgeAgain());
		this.announcement.addClassName("visually-hidden");
		this.announcement.getElement().setAttribute("role", "status");
		getContent().addClassName("stack");
		getContent().add(this.password, this.announcement, this.confirmation);
	}

	private PasswordField field(String labelKey) {
		PasswordField field = new SecretField(labelKey);
		field.setAutocomplete(Autocomplete.NEW_PASSWORD);
		field.setRequiredIndicatorVisible(true);
		field.setManualValidation(true);
		field.setWidthFull();
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(PAUSE_MILLIS);
		return field;
	}

	/** Tells whenever something else stands in one of the fields. */
	public void addTypingListener(SerializableRunnable listener) {
		this.password.addValueChangeListener((change) -> listener.run());
		this.confirmation.addValueChangeListener((change) -> listener.run());
	}

	/** The password as typed, for the moment of saving it. */
	public Password password() {
		return new Password(this.password.getValue());
	}

	/**
	 * Judges both fields and marks those to correct.
	 * @param identity what is known of the person, which the password must not hold
	 * @return what is to be corrected; empty when the password may be saved
	 */
	public List<Problem> problems(Identity identity) {
		this.judgedFor = identity;
		List<Problem> problems = new ArrayList<>();
		mark(this.password, refusal(identity)).ifPresent(problems::add);
		mark(this.confirmation, difference()).ifPresent(problems::add);
		return problems;
	}

	private Optional<String> refusal(Identity identity) {
		return this.newPasswords.refusal(password(), identity).map((refusal) -> switch (refusal) {
			case INCOMPLETE -> this.checklist.sentence(this.newPasswords.unmet(password()));
			case TOO_LONG -> getTranslation(refusal.messageKey(), Password.MAX_LENGTH);
			default -> getTranslation(refusal.messageKey());
		});
	}

	private Optional<String> difference() {
		if (this.confirmation.isEmpty()) {
			return Optional.of(getTranslation("account.password.confirmation.missing"));
		}
		return password().equals(new Password(this.confirmation.getValue())) ? Optional.empty()
				: Optional.of(getTranslation("account.password.confirmation.different"));
	}

	private static Optional<Problem> mark(PasswordField field, Optional<String> message) {
		field.setErrorMessage(message.orElse(""));
		field.setInvalid(message.isPresent());
		return message.map((text) -> new Problem(field.getLabel(), text, field));
	}

	private void follow() {
		var unmet = this.newPasswords.unmet(password());
		this.checklist.show(unmet);
		this.announcement.setText(this.password.isEmpty() ? "" : this.checklist.sentence(unmet));
		judgeAgain();
	}

	// Before the first judgement nobody is told of mistakes while still typing.
	private void judgeAgain() {
		if (this.judgedFor != null) {
			problems(this.judgedFor);
		}
	}

}
