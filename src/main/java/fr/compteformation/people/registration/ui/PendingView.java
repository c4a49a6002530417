package fr.compteformation.people.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.registration.RegistrationId;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/** Shown to people who sign in before activation. */
@Route(StepView.ROOT + "/en-attente")
@AnonymousAllowed
@TitleKey("registration.pending.title")
class PendingView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final Registrations registrations;

	private final SecurityChecks securityChecks;

	PendingView(Registrations registrations, SecurityChecks securityChecks) {
		this.registrations = registrations;
		this.securityChecks = securityChecks;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		SignIn.takeDiversion().ifPresentOrElse(this::show, () -> event.forwardTo(SharedPages.SIGN_IN.route()));
	}

	private void show(SignInDiverted diversion) {
		Div sheet = new Div(new Paragraph(getTranslation("registration.pending.text")),
				new ResendButton(this.registrations, this.securityChecks, new RegistrationId(diversion.subject())));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

}
