package fr.compteformation.people.identity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.NirReading.Invalid;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Problem;

/**
 * A field for the social security number and its key, in two inputs; a number pasted with
 * its key is split between them. The value is null until both are valid; the typed text
 * always stays and can be read and restored.
 */
public class NirField extends CustomField<Nir> implements HasValidator<Nir> {

	private static final Pattern NUMBER = Pattern.compile("(.)(..)(..)(..)(...)(...)..");

	private final TextField number = new TextField(getTranslation("field.nir"));

	private final TextField key = new TextField(getTranslation("account.nir.key"));

	private final Div inputs = new Div(this.number, this.key);

	private final List<ValidationStatusChangeListener<Nir>> judges = new ArrayList<>();

	/** A field for the number of the person who types it. */
	public NirField() {
		this("account.nir.number.hint");
		add(FieldHelp.beside(this.inputs, this.number.getLabel(), FieldTopic.NUMBER));
	}

	private NirField(String hint) {
		this.number.setHelperText(getTranslation(hint));
		this.number.setAutocomplete(Autocomplete.USERNAME);
		this.key.setHelperText(getTranslation("account.nir.key.hint"));
		this.key.setAutocomplete(Autocomplete.OFF);
		for (TextField input : List.of(this.number, this.key)) {
			// Numbers of Corsica contain letters: no numeric keyboard.
			input.setAutocorrect(false);
			input.setManualValidation(true);
			input.setValueChangeMode(ValueChangeMode.LAZY);
			input.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
			input.addValueChangeListener((change) -> read());
		}
		this.number.addBlurListener((blur) -> judgeOnLeaving(this.number));
		this.key.addBlurListener((blur) -> judgeOnLeaving(this.key));
		this.inputs.addClassName("nir");
		getElement().setAttribute("aria-label", this.number.getLabel());
	}

	/** A field for the number of another person, for agents. */
	public static NirField ofSomebodyElse() {
		NirField field = new NirField("account.nir.number.otherHint");
		field.add(field.inputs);
		return field;
	}

	/**
	 * Both texts as typed, valid or not.
	 *
	 * @param number the first input
	 * @param key the second input
	 */
	public record Typed(String number, String key) {

		/** A typed number is as secret as a stored one. */
		@Override
		public String toString() {
			return "********";
		}

	}

	public Typed typed() {
		return new Typed(this.number.getValue(), this.key.getValue());
	}

	/**
	 * Restores typed text without validating it. The number is set last, because a pasted
	 * number with its key is split.
	 */
	public void setTyped(String number, String key) {
		this.key.setValue(key);
		this.number.setValue(number);
	}

	/** Adds a listener for changes of either input, valid or not. */
	public void addTypingListener(SerializableRunnable listener) {
		this.number.addValueChangeListener((change) -> listener.run());
		this.key.addValueChangeListener((change) -> listener.run());
	}

	/** The translated problem, if any. */
	public Optional<String> problem() {
		return invalid()
			.map((invalid) -> getTranslation(invalid.problem().messageKey(), invalid.parameters().toArray()));
	}

	/** The translated problem of a required number, if any. */
	public Optional<String> problemIfRequired() {
		return problem().or(() -> Optional.of(getTranslation("account.identity.nir")).filter((missing) -> isEmpty()));
	}

	/**
	 * Shows a translated problem at this field, or none, and returns it for a summary.
	 */
	public List<Problem> mark(Optional<String> problem) {
		setErrorMessage(problem.orElse(""));
		setInvalid(problem.isPresent());
		return problem.map((message) -> new Problem(getLabel(), message, this)).stream().toList();
	}

	private Optional<Invalid> invalid() {
		if (isEmpty(this.number) && isEmpty(this.key)) {
			return Optional.empty();
		}
		return (Nir.read(this.number.getValue(), this.key.getValue()) instanceof Invalid invalid) ? Optional.of(invalid)
				: Optional.empty();
	}

	private void read() {
		if (Nir.isTypedWithKey(this.number.getValue())) {
			shareOut();
			return;
		}
		updateValue();
		if (isInvalid()) {
			judge();
		}
	}

	private void shareOut() {
		String characters = Nir.characters(this.number.getValue());
		this.key.setValue(characters.substring(13));
		this.number.setValue(NUMBER.matcher(characters).replaceFirst("$1 $2 $3 $4 $5 $6"));
	}

	// Do not report a missing key before the user has reached its input.
	private void judgeOnLeaving(TextField input) {
		boolean mayJudge = invalid().map((invalid) -> input == this.key || !invalid.problem().isInKey()).orElse(false);
		if (mayJudge && !isEmpty(input)) {
			judge();
		}
	}

	private void judge() {
		boolean valid = invalid().isEmpty();
		List.copyOf(this.judges)
			.forEach((judge) -> judge.validationStatusChanged(new ValidationStatusChangeEvent<>(this, valid)));
	}

	@Override
	public Validator<Nir> getDefaultValidator() {
		return (nir, context) -> problem().map(ValidationResult::error).orElseGet(ValidationResult::ok);
	}

	@Override
	public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<Nir> listener) {
		return Registration.addAndRemove(this.judges, listener);
	}

	@Override
	protected @Nullable Nir generateModelValue() {
		return Nir.read(this.number.getValue(), this.key.getValue()).found().orElse(null);
	}

	// Keep invalid input when the value is null.
	@Override
	protected void setPresentationValue(@Nullable Nir nir) {
		if (nir != null) {
			setTyped(nir.formattedNumber(), nir.key());
		}
	}

	@Override
	public void clear() {
		setTyped("", "");
	}

	/** Marks the input to correct; the message is below both. */
	@Override
	public void setInvalid(boolean invalid) {
		super.setInvalid(invalid);
		this.number.setInvalid(invalid && failing() == this.number);
		this.key.setInvalid(invalid && failing() == this.key);
	}

	/** The label of the input to correct. */
	@Override
	public String getLabel() {
		return failing().getLabel();
	}

	@Override
	public void focus() {
		failing().focus();
	}

	@Override
	public void setRequiredIndicatorVisible(boolean visible) {
		this.number.setRequiredIndicatorVisible(visible);
		this.key.setRequiredIndicatorVisible(visible);
	}

	@Override
	public void setReadOnly(boolean readOnly) {
		super.setReadOnly(readOnly);
		this.number.setReadOnly(readOnly);
		this.key.setReadOnly(readOnly);
	}

	private TextField failing() {
		return invalid().filter((invalid) -> invalid.problem().isInKey()).isPresent() ? this.key : this.number;
	}

	private static boolean isEmpty(TextField input) {
		return Nir.characters(input.getValue()).isEmpty();
	}

}
