package fr.compteformation.office.agent.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.ui.BrowserKey;
import fr.compteformation.office.agent.ForgottenAgentPasswords;
import fr.compteformation.office.invitation.ui.PasswordLinkView;
import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of the link to a new password. Opening it changes nothing. Agents with a
 * passkey confirm with it.
 */
@Route("agent/nouveau-mot-de-passe/:" + LinkView.TOKEN)
@AnonymousAllowed
class NewAgentPasswordView extends PasswordLinkView {

	private final ForgottenAgentPasswords forgotten;

	private final Announcement message = new Announcement();

	NewAgentPasswordView(ForgottenAgentPasswords forgotten, NewPasswords newPasswords) {
		super("account.passwordLink.title.", "agent.passwordLink.text.", SignInDoor.AGENTS,
				new NewPasswordFields(newPasswords, "account.changePassword.chosen", "account.changePassword.again"));
		this.forgotten = forgotten;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.forgotten.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Paragraph key = new Paragraph(getTranslation("agent.passwordLink.key"));
		key.setVisible(this.forgotten.askForKey(token()).isPresent());
		return form(this::save, password(), key, this.message);
	}

	private void save() {
		Optional<Identity> owner = this.forgotten.identityBehind(token());
		List<Problem> problems = owner.map(password()::problems).orElseGet(List::of);
		show(problems);
		if (owner.isEmpty()) {
			showOutcome(look(token()));
		}
		else if (problems.isEmpty()) {
			this.forgotten.askForKey(token()).ifPresentOrElse(this::confirm, () -> choose(null));
		}
	}

	private void confirm(Ceremony<PublicKeyCredentialRequestOptions> asked) {
		this.message.say(Message.Tone.HINT, getTranslation("passkey.waits"));
		BrowserKey.sign(this, asked.json(), (answer) -> choose(new ForgottenAgentPasswords.KeyAnswer(asked, answer)),
				(failure) -> this.message.say(Message.Tone.BAD, getTranslation(failure.messageKey())));
	}

	private void choose(ForgottenAgentPasswords.@Nullable KeyAnswer key) {
		switch (this.forgotten.choose(token(), password().password(), key)) {
			case DONE -> leave();
			case NOT_USABLE -> showOutcome(look(token()));
			case KEY_REFUSED ->
				this.message.say(Message.Tone.BAD, getTranslation(BrowserKey.Failure.REFUSED.messageKey()));
		}
	}

}
