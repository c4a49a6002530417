package fr.compteformation.people.registration.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.registration.Activation;
import fr.compteformation.people.registration.LinkState;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SignIn;

/**
 * The page of the link in the activation mail. Opening it changes nothing: the person
 * types the password they chose, and a click opens the account.
 */
@Route("activation/:jeton")
@AnonymousAllowed
class ActivationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final Registrations registrations;

	private final SignIn signIn;

	private final ErrorSummary summary = new ErrorSummary();

	private final PasswordField password = new SecretField("registration.activation.password");

	private SecretToken token = new SecretToken("");

	private LinkState state = LinkState.UNKNOWN;

	ActivationView(Registrations registrations, SignIn signIn) {
		this.registrations = registrations;
		this.signIn = signIn;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get("jeton").orElse(""));
		show(this.registrations.stateOf(this.token));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation(title()));
	}

	private void show(LinkState state) {
		this.state = state;
		Div sheet = (state == LinkState.USABLE) ? form() : explanation();
		sheet.addClassNames("sheet", "stack");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(title())), sheet);
	}

	private Div form() {
		this.password.setRequiredIndicatorVisible(true);
		this.password.getElement().setAttribute("autocomplete", "current-password");
		Button activate = new Button(getTranslation("registration.activation.activate"), (click) -> activate());
		activate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		activate.addClickShortcut(Key.ENTER).listenOn(this.password);
		return new Div(new Paragraph(getTranslation("registration.activation.text")), this.summary, this.password,
				activate);
	}

	private Div explanation() {
		Anchor wayOn = (this.state == LinkState.ALREADY_ACTIVATED || this.state == LinkState.REPLACED)
				? new Anchor(SharedPages.SIGN_IN.path(), getTranslation("registration.activation.signIn"))
				: new Anchor("/" + StepView.ROOT, getTranslation("registration.activation.restart"));
		wayOn.addClassName("btn");
		return new Div(new Paragraph(getTranslation("registration.link.text." + this.state)), wayOn);
	}

	private void activate() {
		switch (this.registrations.activate(this.token, new Password(this.password.getValue()))) {
			case Activation.Done done -> {
				this.signIn.complete(done.citizen(), done.nir());
				Banner.leave(Message.Tone.GOOD, "registration.activation.done");
				getUI().ifPresent((ui) -> ui.getPage().setLocation(SharedPages.RIGHTS.path()));
			}
			case Activation.WrongPassword wrong -> refuse();
			case Activation.NotUsable notUsable -> show(notUsable.state());
		}
	}

	private void refuse() {
		String message = getTranslation("registration.activation.wrongPassword");
		this.password.setErrorMessage(message);
		this.password.setInvalid(true);
		this.summary.show(List.of(new Problem(this.password.getLabel(), message, this.password)));
	}

	private String title() {
		return "registration.link.title." + this.state;
	}

}
