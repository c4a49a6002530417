package fr.compteformation.people.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.people.registration.RegistrationId;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * Resends the activation link and shows the result. The security check appears only on
 * demand, because most people never resend.
 */
class ResendButton extends Composite<Div> {

	private final Registrations registrations;

	private final SecurityChecks securityChecks;

	private final RegistrationId registration;

	private final Div check = new Div();

	private final Div outcome = new Div();

	private SecurityCheckField securityCheck;

	ResendButton(Registrations registrations, SecurityChecks securityChecks, RegistrationId registration) {
		this.registrations = registrations;
		this.securityChecks = securityChecks;
		this.registration = registration;
		this.securityCheck = newCheck();
		Button resend = new Button(getTranslation("action.resendEmail"), (click) -> ask());
		getContent().addClassName("stack");
		getContent().add(this.check, resend, this.outcome);
	}

	private void ask() {
		this.outcome.removeAll();
		if (this.securityChecks.enabled() && !this.securityCheck.isAttached()) {
			this.check.add(this.securityCheck);
			this.securityCheck.focus();
		}
		else if (this.securityCheck.verify("", this.registrations.recipient(this.registration).orElse(null))) {
			resend();
		}
		else if (this.securityCheck.problem().isPresent()) {
			this.securityCheck.focus();
		}
	}

	private SecurityCheckField newCheck() {
		SecurityCheckField check = new SecurityCheckField(this.securityChecks, CheckedForm.RESEND);
		check.whenReady(this::ask);
		return check;
	}

	// One check is valid for one email.
	private void resend() {
		Registrations.Resend outcome = this.registrations.resend(this.registration);
		this.outcome.add(new Message((outcome == Registrations.Resend.SENT) ? Message.Tone.GOOD : Message.Tone.HINT,
				getTranslation("registration.resend." + outcome)));
		this.check.removeAll();
		this.securityCheck = newCheck();
	}

}
