package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.platform.securitycheck.ui.HeldForm;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * The form for address and password.
 */
class PasswordForm extends PostedForm {

	private final TextField email = new TextField(getTranslation("field.workEmail"));

	PasswordForm(SignInRealm realm) {
		this.email.setAutocomplete(Autocomplete.USERNAME);
		this.email.setAutocorrect(false);
		this.email.setRequiredIndicatorVisible(true);
		this.email.getElement().setAttribute("name", RealmSignIn.EMAIL_FIELD);
		arrange(realm.signIn().path(), "action.continue", this.email, password());
	}

	/** Restores the address of a refused attempt. */
	void takeBack(RefusedAttempt refused) {
		this.email.setValue(refused.typed());
	}

	/** Adds a security check. */
	void add(SecurityCheckField check, SerializableRunnable passed) {
		Paragraph reason = new Paragraph(getTranslation("account.signIn.check"));
		getContent().addComponentAtIndex(getContent().getComponentCount() - 1, reason);
		getContent().addComponentAtIndex(getContent().getComponentCount() - 1, check);
		HeldForm.hold(getContent(), check, passed);
	}

	private static PasswordField password() {
		PasswordField password = new SecretField("field.password");
		password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		password.setRequiredIndicatorVisible(true);
		password.getElement().setAttribute("name", RealmSignIn.PASSWORD_FIELD);
		return password;
	}

}
