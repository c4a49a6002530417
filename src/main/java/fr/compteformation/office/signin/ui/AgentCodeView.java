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

import fr.compteformation.office.signin.AgentSignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The page for an agent’s second factor.
 */
@Route("agent/code")
@AnonymousAllowed
class AgentCodeView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final AgentSignIn signIn;

	private final Div message = new Div();

	AgentCodeView(AgentSignIn signIn) {
		this.signIn = signIn;
		Button again = new Button(getTranslation("agent.code.again"), (click) -> sendAgain());
		Div sheet = new Div(new Paragraph(getTranslation("agent.code.text")), this.message, new AgentCodeForm(), again,
				new Paragraph(new Anchor(SharedPages.AGENT_SIGN_IN.path(), getTranslation("agent.code.back"))));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "agent.code.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.signIn.awaitsCode()) {
			event.forwardTo(AgentSignInView.class);
		}
		else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
			say(Message.Tone.BAD, "agent.code.refused");
		}
	}

	private void sendAgain() {
		if (this.signIn.sendAnotherCode()) {
			say(Message.Tone.GOOD, "agent.code.sent");
		}
		else {
			say(Message.Tone.BAD, "agent.code.wait");
		}
	}

	private void say(Message.Tone tone, String key) {
		this.message.removeAll();
		this.message.add(new Message(tone, getTranslation(key)));
	}

}
