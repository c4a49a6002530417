package fr.compteformation.people.accountlink.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.NirReading.Invalid;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.ui.HeldForm;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/** A plain HTML form, so that password managers recognise it. */
class SignInForm extends Composite<HtmlContainer> {

	private final TextField number = new TextField(getTranslation("field.nir"));

	SignInForm() {
		getElement().setAttribute("method", "post").setAttribute("action", SharedPages.SIGN_IN.route());
		getContent().addClassName("stack");
		prepareNumber();
		getContent().add(new Paragraph(getTranslation("field.someRequired")),
				FieldHelp.beside(this.number, FieldTopic.SIGN_IN_NUMBER),
				FieldHelp.beside(password(), FieldTopic.SIGN_IN_PASSWORD), stay(), submit());
	}

	/** The number as typed, valid or not. */
	String typedNumber() {
		return this.number.getValue();
	}

	/** Restores the number of a refused attempt and validates it. */
	void takeBack(RefusedAttempt refused) {
		this.number.setValue(refused.typed());
		if (Nir.readForSignIn(refused.typed()) instanceof Invalid invalid) {
			this.number.setErrorMessage(getTranslation(invalid.problem().messageKey(), invalid.parameters().toArray()));
			this.number.setInvalid(true);
		}
	}

	/**
	 * Why an attempt was refused: the number is not one, or number and password do not
	 * belong together.
	 */
	Problem problem() {
		return this.number.isInvalid() ? new Problem(this.number.getLabel(),
				Objects.requireNonNull(this.number.getErrorMessage()), this.number)
				: new Problem("", getTranslation("account.signIn.refused"), this.number);
	}

	void add(SecurityCheckField check, SerializableRunnable passed) {
		Paragraph reason = new Paragraph(getTranslation("account.signIn.check"));
		getContent().addComponentAtIndex(getContent().getComponentCount() - 1, reason);
		getContent().addComponentAtIndex(getContent().getComponentCount() - 1, check);
		HeldForm.hold(getContent(), check, passed);
	}

	@Override
	protected HtmlContainer initContent() {
		return new HtmlContainer("form");
	}

	private void prepareNumber() {
		this.number.setHelperText(getTranslation("account.signIn.number.hint"));
		this.number.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.number.setAutocomplete(Autocomplete.USERNAME);
		this.number.setRequiredIndicatorVisible(true);
		this.number.setManualValidation(true);
		this.number.getElement().setAttribute("name", SignIn.NUMBER_FIELD);
	}

	private PasswordField password() {
		PasswordField password = new SecretField("field.password");
		password.setHelperText(getTranslation("account.signIn.password.hint"));
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
