package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.signin.AgentKeySignIn;
import fr.compteformation.office.signin.DoorSignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The page for an agent’s second factor.
 */
@Route("agent/code")
@AnonymousAllowed
class AgentCodeView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final DoorSignIn signIn;

	private final Div message = new Div();

	private final AgentKeySheet key;

	private final Div code;

	private final Button again = new Button("", (click) -> sendAgain());

	AgentCodeView(DoorSignIn signIn, AgentKeySignIn keySignIn) {
		this.signIn = signIn;
		this.key = new AgentKeySheet(keySignIn);
		this.key.setVisible(keySignIn.isOffered());
		this.code = new Div(new Paragraph(getTranslation("agent.code.text")), new CodeForm());
		this.code.addClassName("stack");
		Div sheet = new Div(this.key, this.message, this.code, this.again,
				new Paragraph(new Anchor(SharedPages.AGENT_SIGN_IN.path(), getTranslation("agent.code.back"))));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		showCode();
	}

	@Override
	public String titleKey() {
		return this.key.isVisible() ? "passkey.signIn.title" : "agent.code.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.signIn.awaitsSecondFactor()) {
			event.forwardTo(AgentSignInView.class);
		}
		else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
			say(Message.Tone.BAD, "agent.code.refused");
		}
	}

	private void sendAgain() {
		if (this.signIn.sendAnotherCode()) {
			if (this.code.isVisible()) {
				say(Message.Tone.GOOD, "agent.code.sent");
			}
			showCode();
		}
		else {
			say(Message.Tone.BAD, "agent.code.wait");
		}
	}

	private void showCode() {
		this.code.setVisible(this.signIn.isCodeSent());
		this.again.setText(getTranslation(this.code.isVisible() ? "agent.code.again" : "agent.code.instead"));
	}

	private void say(Message.Tone tone, String key) {
		this.message.removeAll();
		this.message.add(new Message(tone, getTranslation(key)));
	}

}
