package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;

/**
 * The form for the eight-digit code.
 */
class CodeForm extends PostedForm {

	CodeForm(SignInRealm realm) {
		arrange(realm.code().path(), "action.signIn", code());
	}

	private TextField code() {
		TextField code = new TextField(getTranslation("agent.code.label"));
		code.setHelperText(getTranslation("agent.code.hint"));
		code.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		code.setAllowedCharPattern("[0-9 ]");
		code.setAutofocus(true);
		code.setRequiredIndicatorVisible(true);
		code.getElement().setAttribute("name", RealmSignIn.CODE_FIELD);
		// Lets phones fill in a code that has just arrived.
		code.getElement().setProperty("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
		return code;
	}

}
