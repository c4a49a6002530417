package fr.compteformation.people.registration.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.registration.Activation;
import fr.compteformation.people.registration.Activations;
import fr.compteformation.people.registration.DraftKey;
import fr.compteformation.people.registration.OwnRegistration;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of an activation link. Opening it changes nothing: the user types the chosen
 * password and submits it to open the account. In the browser that registered a moment
 * ago the page shows whose registration it is instead, because somebody else may have
 * chosen the password there.
 */
@Route("activation/:" + LinkView.TOKEN)
@AnonymousAllowed
class ActivationView extends LinkView {

	private final Activations activations;

	private final SignIn signIn;

	private final Visit visit;

	private final ErrorSummary summary = new ErrorSummary();

	private final PasswordField password = new SecretField("field.password");

	ActivationView(Activations activations, SignIn signIn, Visit visit) {
		super("registration.link.title.", "registration.link.text.");
		this.activations = activations;
		this.signIn = signIn;
		this.visit = visit;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.activations.stateOf(token);
	}

	@Override
	protected String textKey(SecretState state) {
		return (state == SecretState.VALID && ownDraft().isPresent()) ? "registration.link.text.own"
				: super.textKey(state);
	}

	@Override
	protected Component[] actions() {
		this.password.setRequiredIndicatorVisible(true);
		this.password.getElement().setAttribute("autocomplete", "current-password");
		Button activate = new Button(getTranslation("registration.activation.activate"), (click) -> activate());
		activate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		return ownDraft().flatMap((draft) -> this.activations.own(token(), draft))
			.map((own) -> new Component[] { facts(own), activate, notMe() })
			.orElseGet(() -> {
				activate.addClickShortcut(Key.ENTER).listenOn(this.password);
				return new Component[] { this.summary, this.password, activate };
			});
	}

	private Facts facts(OwnRegistration own) {
		return new Facts().tell(getTranslation("field.name"), own.name())
			.tell(getTranslation("field.nir"), own.maskedNumber());
	}

	/** Registers again, with another password. */
	private Anchor notMe() {
		return new Anchor("/" + StepView.ROOT, getTranslation("registration.activation.notMe"));
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = (state == SecretState.USED || state == SecretState.REPLACED)
				? new Anchor(SharedPages.SIGN_IN.path(), getTranslation("action.signIn"))
				: new Anchor("/" + StepView.ROOT, getTranslation("registration.activation.restart"));
		wayOn.addClassName("btn");
		return wayOn;
	}

	private Optional<DraftKey> ownDraft() {
		return this.visit.registered().filter((draft) -> this.activations.own(token(), draft).isPresent());
	}

	private void activate() {
		boolean asked = this.password.isAttached();
		Activation activation = asked ? this.activations.activate(token(), new Password(this.password.getValue()))
				: ownDraft().map((draft) -> this.activations.activate(token(), draft))
					.orElseGet(Activation.WrongPassword::new);
		switch (activation) {
			case Activation.Done done -> {
				this.visit.forget();
				if (asked) {
					this.signIn.completeAsWished(done.citizen(), done.nir());
				}
				else {
					this.signIn.complete(done.citizen(), done.nir());
				}
				Banner.leave(Message.Tone.GOOD, "registration.activation.done");
				getUI().ifPresent((ui) -> ui.getPage().setLocation(SharedPages.RIGHTS.path()));
			}
			case Activation.WrongPassword wrong when asked -> refuse();
			// The draft has ended meanwhile: ask for the password.
			case Activation.WrongPassword wrong -> showOutcome(look(token()));
			case Activation.NotUsable notUsable -> show(notUsable.state());
		}
	}

	private void refuse() {
		String message = getTranslation("registration.activation.wrongPassword");
		this.password.setErrorMessage(message);
		this.password.setInvalid(true);
		this.summary.show(List.of(new Problem(this.password.getLabel(), message, this.password)));
	}

}
