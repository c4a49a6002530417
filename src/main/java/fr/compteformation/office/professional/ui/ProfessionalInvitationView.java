package fr.compteformation.office.professional.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.invitation.ui.PasswordLinkView;
import fr.compteformation.office.professional.ProfessionalInvitations;
import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
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
class ProfessionalInvitationView extends PasswordLinkView {

	private final ProfessionalInvitations invitations;

	ProfessionalInvitationView(ProfessionalInvitations invitations, NewPasswords newPasswords) {
		super("agent.invitation.title.", "professional.invitation.text.", SignInDoor.PROFESSIONALS,
				new NewPasswordFields(newPasswords));
		this.invitations = invitations;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.invitations.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Identity invited = this.invitations.identityBehind(token()).orElseThrow();
		return form(() -> accept(invited), password());
	}

	private void accept(Identity invited) {
		List<Problem> problems = password().problems(invited);
		show(problems);
		if (problems.isEmpty()) {
			SecretState state = this.invitations.accept(token(), password().password());
			if (state == SecretState.VALID) {
				leave();
			}
			else {
				showOutcome(state);
			}
		}
	}

}
