package fr.compteformation.people.profile.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.PasswordChanges;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.people.reauthentication.CurrentPasswords;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** Changes the own password, or sets a first one. */
@Route(ChangePasswordView.ADDRESS)
@Menu(title = "action.changePassword", order = 20)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
class ChangePasswordView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "mon-profil/mot-de-passe";

	private final PasswordChanges changes;

	private final Profiles profiles;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final ProofField proof;

	private final NewPasswordFields chosen;

	private final boolean hasPassword;

	ChangePasswordView(PasswordChanges changes, Profiles profiles, NewPasswords newPasswords, ProofFields proofs,
			CurrentPasswords passwords, AuthenticationContext authentication) {
		this.changes = changes;
		this.profiles = profiles;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.chosen = new NewPasswordFields(newPasswords, "account.changePassword.chosen",
				"account.changePassword.again");
		this.hasPassword = passwords.exists(this.citizen);
		this.proof = proofs.of(this.citizen);
		Button save = new Button(getTranslation("action.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(this.summary, this.proof, this.chosen, new FormActions(SharedPages.PROFILE, save));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return this.hasPassword ? "account.changePassword.title" : "account.changePassword.first";
	}

	private void save() {
		List<Problem> problems = new ArrayList<>(this.proof.problems());
		problems.addAll(this.chosen.problems(this.profiles.of(this.citizen).identity()));
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.changes.change(this.citizen, this.proof.proof(), this.chosen.password());
			Banner.leave(Message.Tone.GOOD, "account.changePassword.done");
			getUI().ifPresent((ui) -> ui.navigate(SharedPages.RIGHTS.route()));
		}
	}

}
