package fr.compteformation.office.signin.ui;

import java.util.Arrays;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.signin.RealmSignIn;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * The page for the first factor of a realm.
 */
abstract class RealmPasswordView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final SignInRealm realm;

	private final String title;

	private final String role;

	private final AuthenticationContext authentication;

	private final SignIn signIn;

	private final SecurityChecks securityChecks;

	private final Div message = new Div();

	private final PasswordForm form;

	/**
	 * @param title the translation key of the title
	 * @param role the role of those who came in
	 * @param elsewhere links for those who cannot get in here
	 */
	RealmPasswordView(SignInRealm realm, String title, String role, AuthenticationContext authentication, SignIn signIn,
			SecurityChecks securityChecks, Anchor... elsewhere) {
		this.realm = realm;
		this.title = title;
		this.role = role;
		this.authentication = authentication;
		this.signIn = signIn;
		this.securityChecks = securityChecks;
		this.form = new PasswordForm(realm);
		Paragraph next = new Paragraph(getTranslation("agent.signIn.next"));
		next.addClassName("soft");
		Div sheet = new Div(this.message, this.form, next);
		Arrays.stream(elsewhere).map(Paragraph::new).forEach(sheet::add);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.authentication.hasRole(this.role)) {
			event.forwardTo(this.realm.start().route());
		}
		else if (asked(event, "error")) {
			RealmSignIn.takeRefused().ifPresent(this::takeBack);
			say(Message.Tone.BAD, "agent.signIn.refused");
		}
		else if (asked(event, "expired")) {
			say(Message.Tone.HINT, "agent.signIn.expired");
		}
	}

	/** A link for the constructor. */
	static Anchor link(PagePath page, String key) {
		Anchor link = new Anchor(page.path());
		link.setText(link.getTranslation(key));
		return link;
	}

	private void takeBack(RefusedAttempt refused) {
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
