package fr.compteformation.agent.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.account.ui.SecretField;
import fr.compteformation.security.AgentSignIn;

/**
 * Address and password.
 */
class AgentSignInForm extends PostedForm {

	AgentSignInForm() {
		arrange(AgentSignIn.PAGE, "agent.signIn.submit", email(), password());
	}

	private TextField email() {
		TextField email = new TextField(getTranslation("agent.signIn.email"));
		email.setAutocomplete(Autocomplete.USERNAME);
		email.setAutocorrect(false);
		email.setRequiredIndicatorVisible(true);
		email.getElement().setAttribute("name", AgentSignIn.EMAIL_FIELD);
		AgentSignIn.takeTypedEmail().ifPresent(email::setValue);
		return email;
	}

	private static PasswordField password() {
		PasswordField password = new SecretField("account.password.label");
		password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		password.setRequiredIndicatorVisible(true);
		password.getElement().setAttribute("name", AgentSignIn.PASSWORD_FIELD);
		return password;
	}

}
