package fr.compteformation.access.passkey.ui;

import java.util.List;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The field for the name of a passkey.
 */
public class LabelField extends TextField {

	public LabelField() {
		setLabel(getTranslation("passkey.add.label"));
		setHelperText(getTranslation("passkey.add.label.hint"));
		addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		setRequiredIndicatorVisible(true);
		setManualValidation(true);
		getElement().setAttribute("autocomplete", "off");
	}

	/** Validates the input and returns the problems. */
	public List<Problem> problems() {
		String message = message();
		setErrorMessage(message);
		setInvalid(!message.isEmpty());
		return message.isEmpty() ? List.of() : List.of(new Problem(getLabel(), message, this));
	}

	private String message() {
		if (getValue().isBlank()) {
			return getTranslation("passkey.add.label.missing");
		}
		return (getValue().strip().length() > Passkeys.MAX_LABEL)
				? getTranslation("passkey.add.label.tooLong", Passkeys.MAX_LABEL) : "";
	}

}
