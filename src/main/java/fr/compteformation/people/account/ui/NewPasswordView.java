package fr.compteformation.people.account.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.ForgottenPasswords;
import fr.compteformation.people.account.PasswordLinkState;
import fr.compteformation.people.account.PasswordPages;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of the link in the mail for a forgotten password. Opening it changes nothing:
 * the person types the new password twice, and a click sets it.
 */
@Route("nouveau-mot-de-passe/:jeton")
@AnonymousAllowed
class NewPasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final ForgottenPasswords forgotten;

	private final ErrorSummary summary = new ErrorSummary();

	private final NewPasswordFields chosen;

	private SecretToken token = new SecretToken("");

	private PasswordLinkState state = PasswordLinkState.UNKNOWN;

	NewPasswordView(ForgottenPasswords forgotten, NewPasswords newPasswords) {
		this.forgotten = forgotten;
		this.chosen = new NewPasswordFields(newPasswords, "account.changePassword.chosen",
				"account.changePassword.again");
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get("jeton").orElse(""));
		show(this.forgotten.stateOf(this.token));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation(title()));
	}

	private void show(PasswordLinkState state) {
		this.state = state;
		Div sheet = (state == PasswordLinkState.USABLE) ? form() : explanation();
		sheet.addClassNames("sheet", "stack");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(title())), sheet);
	}

	private Div form() {
		Button save = new Button(getTranslation("account.changePassword.submit"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		return new Div(new Paragraph(text()), this.summary, this.chosen, save);
	}

	private Div explanation() {
		Anchor wayOn = (this.state == PasswordLinkState.USED)
				? new Anchor(SharedPages.SIGN_IN.path(), getTranslation("account.newPassword.signIn"))
				: new Anchor(PasswordPages.FORGOTTEN.path(), getTranslation("account.newPassword.askAgain"));
		wayOn.addClassName("btn");
		return new Div(new Paragraph(text()), wayOn);
	}

	private void save() {
		Optional<Identity> owner = this.forgotten.identityBehind(this.token);
		List<Problem> problems = owner.map(this.chosen::problems).orElseGet(List::of);
		this.summary.show(problems);
		if (owner.isEmpty() || problems.isEmpty() && !this.forgotten.choose(this.token, this.chosen.password())) {
			show(this.forgotten.stateOf(this.token));
		}
		else if (problems.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "account.newPassword.done");
			getUI().ifPresent((ui) -> ui.navigate(SharedPages.SIGN_IN.route()));
		}
	}

	private String title() {
		return "account.passwordLink.title." + this.state;
	}

	private String text() {
		return getTranslation("account.passwordLink.text." + this.state);
	}

}
