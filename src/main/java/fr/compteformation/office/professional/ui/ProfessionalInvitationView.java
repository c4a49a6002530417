package fr.compteformation.office.professional.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.professional.ProfessionalInvitations;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of an invitation link. Opening it changes nothing; setting a password
 * activates the account.
 */
@Route("professionnels/invitation/:" + LinkView.TOKEN)
@AnonymousAllowed
class ProfessionalInvitationView extends LinkView implements KeepsTyping {

	private final ProfessionalInvitations invitations;

	private final ErrorSummary summary = new ErrorSummary();

	private final NewPasswordFields password;

	ProfessionalInvitationView(ProfessionalInvitations invitations, NewPasswords newPasswords) {
		super("agent.invitation.title.", "professional.invitation.text.");
		this.invitations = invitations;
		this.password = new NewPasswordFields(newPasswords);
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.invitations.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Identity invited = this.invitations.identityBehind(token()).orElseThrow();
		Button accept = new Button(getTranslation("action.save"), (click) -> accept(invited));
		accept.addThemeVariants(ButtonVariant.PRIMARY);
		return new Component[] { this.summary, this.password, accept };
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = new Anchor(SharedPages.PROFESSIONAL_SIGN_IN.path(), getTranslation("professional.signIn.title"));
		wayOn.addClassName("btn");
		return wayOn;
	}

	private void accept(Identity invited) {
		List<Problem> problems = this.password.problems(invited);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			SecretState state = this.invitations.accept(token(), this.password.password());
			if (state == SecretState.VALID) {
				Banner.leave(Message.Tone.GOOD, "agent.invitation.done");
				getUI().ifPresent((ui) -> ui.navigate(SharedPages.PROFESSIONAL_SIGN_IN.route()));
			}
			else {
				showOutcome(state);
			}
		}
	}

}
