package fr.compteformation.people.password.ui;

import java.util.Map;

import com.vaadin.flow.component.textfield.PasswordField;

/**
 * A field for a password whose button that shows it is named in the person’s language;
 * the framework names it in English.
 */
public class SecretField extends PasswordField {

	/**
	 * @param labelKey the translation that labels the field
	 */
	public SecretField(String labelKey) {
		setLabel(getTranslation(labelKey));
		// The component has no other door to the name of its button.
		getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("account.password.reveal")));
	}

}
