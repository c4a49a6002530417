package fr.compteformation.account.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.account.Accounts;
import fr.compteformation.account.NewPasswords;
import fr.compteformation.account.Password;
import fr.compteformation.account.PasswordChange;
import fr.compteformation.base.ui.Banner;
import fr.compteformation.base.ui.ErrorSummary;
import fr.compteformation.base.ui.Message;
import fr.compteformation.base.ui.Problem;
import fr.compteformation.base.ui.TranslatedTitle;
import fr.compteformation.security.Citizen;

/**
 * Changing one’s own password.
 */
@Route("mon-profil/mot-de-passe")
@RolesAllowed(Citizen.ROLE)
class ChangePasswordView extends Composite<Div> implements TranslatedTitle {

	private final Accounts accounts;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final PasswordField current = new SecretField("account.changePassword.current");

	private final NewPasswordFields chosen;

	ChangePasswordView(Accounts accounts, NewPasswords newPasswords, AuthenticationContext authentication) {
		this.accounts = accounts;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.chosen = new NewPasswordFields(newPasswords, "account.changePassword.chosen",
				"account.changePassword.again");
		this.current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		this.current.setRequiredIndicatorVisible(true);
		this.current.setManualValidation(true);
		Button save = new Button(getTranslation("account.changePassword.submit"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(this.summary, this.current, this.chosen, save);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "account.changePassword.title";
	}

	private void save() {
		List<Problem> problems = new ArrayList<>(mark(this.current.isEmpty() ? "account.changePassword.missing" : ""));
		problems.addAll(this.chosen.problems(this.accounts.identityOf(this.citizen)));
		if (problems.isEmpty()) {
			problems.addAll(change());
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "account.changePassword.done");
			getUI().ifPresent((ui) -> ui.navigate("mes-droits"));
		}
	}

	private List<Problem> change() {
		PasswordChange outcome = this.accounts.changePassword(this.citizen, new Password(this.current.getValue()),
				this.chosen.password());
		return switch (outcome) {
			case DONE -> List.of();
			case WRONG_CURRENT -> mark("account.changePassword.wrong");
			case TOO_SOON -> mark("account.changePassword.wait");
		};
	}

	/**
	 * @param key what is wrong with the current password; empty when nothing is
	 */
	private List<Problem> mark(String key) {
		String message = key.isEmpty() ? "" : getTranslation(key);
		this.current.setErrorMessage(message);
		this.current.setInvalid(!key.isEmpty());
		return key.isEmpty() ? List.of() : List.of(new Problem(this.current.getLabel(), message, this.current));
	}

}
