package fr.compteformation.people.accountlink.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.accountlink.ForgottenPasswords;
import fr.compteformation.people.accountlink.PasswordPages;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of a password link. Opening it changes nothing: the user types the new
 * password twice and submits it.
 */
@Route("nouveau-mot-de-passe/:" + LinkView.TOKEN)
@AnonymousAllowed
class NewPasswordView extends LinkView {

	private final ForgottenPasswords forgotten;

	private final ErrorSummary summary = new ErrorSummary();

	private final NewPasswordFields chosen;

	NewPasswordView(ForgottenPasswords forgotten, NewPasswords newPasswords) {
		super("account.passwordLink.title.", "account.passwordLink.text.");
		this.forgotten = forgotten;
		this.chosen = new NewPasswordFields(newPasswords, "account.changePassword.chosen",
				"account.changePassword.again");
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.forgotten.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Button save = new Button(getTranslation("action.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		return new Component[] { this.summary, this.chosen, save };
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = (state == SecretState.USED)
				? new Anchor(SharedPages.SIGN_IN.path(), getTranslation("action.signIn"))
				: new Anchor(PasswordPages.FORGOTTEN.path(), getTranslation("account.newPassword.askAgain"));
		wayOn.addClassName("btn");
		return wayOn;
	}

	private void save() {
		Optional<Identity> owner = this.forgotten.identityBehind(token());
		List<Problem> problems = owner.map(this.chosen::problems).orElseGet(List::of);
		this.summary.show(problems);
		if (owner.isEmpty() || problems.isEmpty() && !this.forgotten.choose(token(), this.chosen.password())) {
			show(look(token()));
		}
		else if (problems.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "account.newPassword.done");
			getUI().ifPresent((ui) -> ui.navigate(SharedPages.SIGN_IN.route()));
		}
	}

}
