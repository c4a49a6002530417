package fr.compteformation.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.security.SignIn;

/**
 * A plain form that the browser itself sends, so that password managers recognise it.
 */
class SignInForm extends Composite<HtmlContainer> {

	SignInForm() {
		getElement().setAttribute("method", "post").setAttribute("action", SignIn.PAGE.substring(1));
		getContent().addClassName("stack");
		getContent().add(number(), password(), stay(), submit());
	}

	@Override
	protected HtmlContainer initContent() {
		return new HtmlContainer("form");
	}

	private TextField number() {
		TextField number = new TextField(getTranslation("account.signIn.number"));
		number.setHelperText(getTranslation("account.signIn.number.hint"));
		number.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		number.setAutocomplete(Autocomplete.USERNAME);
		number.setRequiredIndicatorVisible(true);
		number.getElement().setAttribute("name", SignIn.NUMBER_FIELD);
		SignIn.takeTypedNumber().ifPresent(number::setValue);
		return number;
	}

	private PasswordField password() {
		PasswordField password = new SecretField("account.password.label");
		password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		password.setRequiredIndicatorVisible(true);
		password.getElement().setAttribute("name", SignIn.PASSWORD_FIELD);
		return password;
	}

	private Checkbox stay() {
		Checkbox stay = new Checkbox(getTranslation("account.signIn.stay"));
		stay.getElement().setAttribute("name", SignIn.STAY_FIELD);
		return stay;
	}

	private NativeButton submit() {
		NativeButton submit = new NativeButton(getTranslation("account.signIn.submit"));
		submit.getElement().setAttribute("type", "submit");
		submit.addClassName("btn");
		return submit;
	}

}
