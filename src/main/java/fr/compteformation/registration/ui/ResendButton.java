package fr.compteformation.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.base.ui.Message;
import fr.compteformation.registration.RegistrationId;
import fr.compteformation.registration.Registrations;
import fr.compteformation.registration.Resend;

/**
 * Sends the activation link again, and says what came of it.
 */
class ResendButton extends Composite<Div> {

	private final Registrations registrations;

	private final RegistrationId registration;

	private final Div outcome = new Div();

	ResendButton(Registrations registrations, RegistrationId registration) {
		this.registrations = registrations;
		this.registration = registration;
		Button resend = new Button(getTranslation("registration.resend"), (click) -> resend());
		getContent().addClassName("stack");
		getContent().add(resend, this.outcome);
	}

	private void resend() {
		Resend outcome = this.registrations.resend(this.registration);
		this.outcome.removeAll();
		this.outcome.add(new Message((outcome == Resend.SENT) ? Message.Tone.GOOD : Message.Tone.HINT,
				getTranslation("registration.resend." + outcome)));
	}

}
