package fr.compteformation.people.registration.ui;

import java.time.Instant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.RegistrationId;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.securitycheck.SecurityChecks;

/** Step 4: the registration is saved and the link is on its way. */
@Route(StepView.ROOT + "/confirmation")
@AnonymousAllowed
class ConfirmationView extends StepView {

	private final Registrations registrations;

	private final SecurityChecks securityChecks;

	ConfirmationView(Visit visit, Registrations registrations, SecurityChecks securityChecks) {
		super(Step.CONFIRMATION, visit);
		this.registrations = registrations;
		this.securityChecks = securityChecks;
	}

	@Override
	void show(Draft draft) {
		RegistrationId id = draft.registrationId().orElseThrow();
		this.registrations.deadline(id).ifPresentOrElse((deadline) -> show(id, deadline), this::showOver);
		Button finish = new Button(getTranslation("registration.confirmation.finish"), (click) -> leave());
		finish.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(finish);
		actions.addClassName("actions");
		add(actions);
	}

	private void show(RegistrationId id, Instant deadline) {
		Paragraph until = new Paragraph(getTranslation("registration.confirmation.deadline",
				PortalTime.day(deadline, getLocale()), PortalTime.hour(deadline, getLocale())));
		until.addClassNames("note", "hint");
		add(new H2(getTranslation("registration.confirmation.saved")),
				new Paragraph(getTranslation("registration.confirmation.mail", recipient(id))), until,
				new Paragraph(getTranslation("registration.confirmation.shared")),
				new Paragraph(getTranslation("registration.confirmation.notReceived")),
				new ResendButton(this.registrations, this.securityChecks, id));
	}

	private String recipient(RegistrationId id) {
		return this.registrations.recipient(id).map(EmailAddress::value).orElseThrow();
	}

	// The link was used in another tab or on another device.
	private void showOver() {
		add(new Paragraph(getTranslation("registration.confirmation.over")));
	}

}
