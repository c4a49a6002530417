package fr.compteformation.people.password.ui;

import java.util.Map;

import com.vaadin.flow.component.textfield.PasswordField;

/**
 * A password field whose “show” button has a translated name; Vaadin’s default is
 * English.
 */
public class SecretField extends PasswordField {

	/**
	 * @param labelKey translation key of the label
	 */
	public SecretField(String labelKey) {
		setLabel(getTranslation(labelKey));
		// The component’s Java API cannot set this name.
		getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("account.password.reveal")));
	}

}
