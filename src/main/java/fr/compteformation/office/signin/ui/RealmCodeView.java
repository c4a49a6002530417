package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The page for the second factor of a realm.
 */
abstract class RealmCodeView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final SignInRealm realm;

	private final RealmSignIn signIn;

	private final Div message = new Div();

	private final @Nullable AgentKeySheet key;

	private final Div code;

	private final Button again = new Button("", (click) -> sendAgain());

	/**
	 * @param key asks for a passkey instead; {@code null} if there is none
	 */
	RealmCodeView(SignInRealm realm, RealmSignIn signIn, @Nullable AgentKeySheet key) {
		this.realm = realm;
		this.signIn = signIn;
		this.key = key;
		this.code = new Div(new Paragraph(getTranslation("agent.code.text")), new CodeForm(realm));
		this.code.addClassName("stack");
		Div sheet = new Div();
		if (key != null) {
			sheet.add(key);
		}
		sheet.add(this.message, this.code, this.again,
				new Paragraph(new Anchor(realm.signIn().path(), getTranslation("agent.code.back"))));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		showCode();
	}

	@Override
	public String titleKey() {
		return (this.key != null) ? "passkey.signIn.title" : "agent.code.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.signIn.awaitsSecondFactor(this.realm)) {
			event.forwardTo(this.realm.signIn().route());
		}
		else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
			say(Message.Tone.BAD, "agent.code.refused");
		}
	}

	private void sendAgain() {
		if (this.signIn.sendAnotherCode(this.realm)) {
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
		this.code.setVisible(this.signIn.isCodeSent(this.realm));
		this.again.setText(getTranslation(this.code.isVisible() ? "agent.code.again" : "agent.code.instead"));
	}

	private void say(Message.Tone tone, String key) {
		this.message.removeAll();
		this.message.add(new Message(tone, getTranslation(key)));
	}

}
