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
 * A new password, typed twice, with a live checklist of its rules. Typed text is never
 * cleared, so that a mistake can be corrected.
 */
public class NewPasswordFields extends Composite<Div> {

	// Long enough that a screen reader announces a pause, not each key.
	private static final int PAUSE_MILLIS = 400;

	private final NewPasswords newPasswords;

	private final PasswordChecklist checklist;

	private final Span announcement = new Span();

	private final PasswordField password;

	private final PasswordField confirmation;

	private @Nullable Identity judgedFor;

	/** The fields with the labels of the registration. */
	public NewPasswordFields(NewPasswords newPasswords) {
		this(newPasswords, "field.password", "account.password.confirmation");
	}

	/**
	 * @param labelKey translation key of the password’s label
	 * @param confirmationKey translation key of the confirmation’s label
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

	/** Adds a listener for changes of either field. */
	public void addTypingListener(SerializableRunnable listener) {
		this.password.addValueChangeListener((change) -> listener.run());
		this.confirmation.addValueChangeListener((change) -> listener.run());
	}

	/** The password as typed. */
	public Password password() {
		return new Password(this.password.getValue());
	}

	/**
	 * Validates both fields and marks the invalid ones.
	 * @param identity the person’s data, which the password must not contain
	 * @return the problems; empty if the password can be saved
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

	// Show no errors before the first validation, while the user is still typing.
	private void judgeAgain() {
		if (this.judgedFor != null) {
			problems(this.judgedFor);
		}
	}

}
