package fr.compteformation.rights.dif.ui;

import java.text.NumberFormat;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.hours.HoursReading;

/**
 * The input for the hours of one employer.
 */
class EmployerLine extends Composite<Div> {

	private final TextField hours = new TextField();

	private final FormWording wording;

	private final Button remove;

	/**
	 * @param wording who fills in the form
	 * @param onTyped called when the input changes
	 * @param onRemoved called when the person removes the line
	 */
	EmployerLine(FormWording wording, SerializableRunnable onTyped, SerializableConsumer<EmployerLine> onRemoved) {
		this.wording = wording;
		this.hours.setValueChangeMode(ValueChangeMode.LAZY);
		this.hours.setManualValidation(true);
		this.hours.setRequiredIndicatorVisible(true);
		this.hours.setHelperText(getTranslation(wording.hoursHint()));
		this.hours.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.hours.getElement().setAttribute("inputmode", "decimal");
		this.hours.addValueChangeListener((change) -> onTyped.run());
		this.remove = new Button(getTranslation("action.remove"), (click) -> onRemoved.accept(this));
		this.remove.addThemeVariants(ButtonVariant.TERTIARY);
		getContent().addClassName("employer");
		this.hours.setLabel(getTranslation(wording.hours()));
		getContent().add(
				(wording == FormWording.AGENT) ? this.hours : FieldHelp.beside(this.hours, FieldTopic.DIF_HOURS),
				this.remove);
	}

	HoursReading read() {
		return EmployerHours.read(this.hours.getValue());
	}

	/** Whether the input is invalid or empty. */
	boolean isWrong() {
		return read() instanceof HoursReading.Invalid;
	}

	/** The error message. */
	String problem() {
		if (this.hours.getValue().isBlank()) {
			return getTranslation("dif.hours.missing");
		}
		return (read() instanceof HoursReading.Invalid invalid) ? getTranslation(invalid.messageKey()) : "";
	}

	void type(EmployerHours typed, Locale locale) {
		type(NumberFormat.getNumberInstance(locale).format(typed.hours()));
	}

	void type(String typed) {
		this.hours.setValue(typed);
	}

	/** The text as it was typed. */
	String text() {
		return this.hours.getValue();
	}

	/** Numbers the line in its label if there are several. */
	void number(int place, boolean several) {
		this.hours.setLabel(getTranslation(several ? "dif.employers.line" : this.wording.hours(), place));
		this.remove.setVisible(several);
		this.remove.setAriaLabel(getTranslation("dif.employers.removeLine", place));
	}

	void mark(boolean invalid) {
		this.hours.setInvalid(invalid);
	}

	void focus() {
		this.hours.focus();
	}

}
