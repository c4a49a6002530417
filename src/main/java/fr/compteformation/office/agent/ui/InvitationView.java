package fr.compteformation.office.agent.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.agent.Invitation;
import fr.compteformation.office.agent.AgentInvitations;
import fr.compteformation.office.invitation.ui.PasswordLinkView;
import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.people.identity.ui.NirField;
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
@Route("agent/invitation/:" + LinkView.TOKEN)
@AnonymousAllowed
class InvitationView extends PasswordLinkView {

	private final AgentInvitations invitations;

	private final NirField nir = new NirField();

	InvitationView(AgentInvitations invitations, NewPasswords newPasswords) {
		super("agent.invitation.title.", "agent.invitation.text.", SignInDoor.AGENTS,
				new NewPasswordFields(newPasswords));
		this.invitations = invitations;
		this.nir.setRequiredIndicatorVisible(true);
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.invitations.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Invitation invitation = this.invitations.of(token()).orElseThrow();
		this.nir.setVisible(invitation.asksForNir());
		return form(() -> accept(invitation), this.nir, password());
	}

	private void accept(Invitation invitation) {
		List<Problem> problems = new ArrayList<>();
		if (invitation.asksForNir()) {
			problems.addAll(mark((this.nir.getValue() != null) ? ""
					: this.nir.problem().orElseGet(() -> getTranslation("holder.nir.missing"))));
		}
		problems.addAll(password().problems(invitation.identity()));
		if (problems.isEmpty()) {
			switch (this.invitations.accept(token(), password().password(), this.nir.getValue())) {
				case DONE -> leave();
				case NOT_USABLE -> showOutcome(look(token()));
				case NIR_TAKEN -> problems.addAll(mark(getTranslation("agent.invite.nirTaken")));
			}
		}
		show(problems);
	}

	/**
	 * @param message the problem with the number; empty if there is none
	 */
	private List<Problem> mark(String message) {
		this.nir.setErrorMessage(message);
		this.nir.setInvalid(!message.isEmpty());
		return message.isEmpty() ? List.of() : List.of(new Problem(this.nir.getLabel(), message, this.nir));
	}

}
