package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.ui.BrowserKey;
import fr.compteformation.office.signin.AgentKeySignIn;
import fr.compteformation.platform.base.ui.Message;

/** Signs an agent in with a passkey after the password. */
class AgentKeySheet extends Composite<Div> {

	private final AgentKeySignIn signIn;

	private final Div outcome = new Div();

	AgentKeySheet(AgentKeySignIn signIn) {
		this.signIn = signIn;
		Button use = new Button(getTranslation("passkey.signIn.use"),
				(click) -> this.signIn.ask().ifPresent(this::ask));
		use.addThemeVariants(ButtonVariant.PRIMARY);
		use.setAutofocus(true);
		getContent().addClassName("stack");
		getContent().add(new Paragraph(getTranslation("passkey.signIn.text")), use, this.outcome);
	}

	private void ask(Ceremony<PublicKeyCredentialRequestOptions> asked) {
		say(Message.Tone.HINT, "passkey.waits");
		BrowserKey.sign(this, asked.json(), (answer) -> give(asked, answer),
				(failure) -> say(Message.Tone.BAD, failure.messageKey()));
	}

	private void give(Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		this.signIn.signIn(asked, answer)
			.ifPresentOrElse((page) -> getUI().ifPresent((ui) -> ui.getPage().setLocation(page)),
					() -> say(Message.Tone.BAD, BrowserKey.Failure.REFUSED.messageKey()));
	}

	private void say(Message.Tone tone, String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, getTranslation(key)));
	}

}
