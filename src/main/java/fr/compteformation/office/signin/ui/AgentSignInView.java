package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.signin.DoorSignIn;
import fr.compteformation.people.signin.RefusedTry;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * The page for an agent’s first factor.
 */
@Route("agent/connexion")
@AnonymousAllowed
class AgentSignInView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final AuthenticationContext authentication;

	private final SignIn signIn;

	private final SecurityChecks securityChecks;

	private final Div message = new Div();

	private final PasswordForm form = new PasswordForm();

	AgentSignInView(AuthenticationContext authentication, SignIn signIn, SecurityChecks securityChecks) {
		this.authentication = authentication;
		this.signIn = signIn;
		this.securityChecks = securityChecks;
		Paragraph next = new Paragraph(getTranslation("agent.signIn.next"));
		next.addClassName("soft");
		Div sheet = new Div(this.message, this.form, next,
				new Paragraph(new Anchor(SharedPages.AGENT_PASSWORD.path(), getTranslation("agent.forgotten.link"))),
				new Paragraph(new Anchor(SharedPages.SIGN_IN.path(), getTranslation("agent.signIn.citizen"))));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "agent.signIn.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.authentication.hasRole(Agent.ROLE)) {
			event.forwardTo(SharedPages.AGENTS.route());
		}
		else if (asked(event, "error")) {
			DoorSignIn.takeRefused().ifPresent(this::takeBack);
			say(Message.Tone.BAD, "agent.signIn.refused");
		}
		else if (asked(event, "expired")) {
			say(Message.Tone.HINT, "agent.signIn.expired");
		}
	}

	private void takeBack(RefusedTry refused) {
		this.form.takeBack(refused);
		if (refused.checkHelps()) {
			this.form.add(new SecurityCheckField(this.securityChecks, CheckedForm.SIGN_IN), this.signIn::buyTry);
		}
	}

	private void say(Message.Tone tone, String key) {
		this.message.removeAll();
		this.message.add(new Message(tone, getTranslation(key)));
	}

	private static boolean asked(BeforeEnterEvent event, String parameter) {
		return event.getLocation().getQueryParameters().getParameters().containsKey(parameter);
	}

}
