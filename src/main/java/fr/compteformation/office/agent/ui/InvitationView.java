package fr.compteformation.office.agent.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.agent.Invitation;
import fr.compteformation.office.agent.AgentInvitations;
import fr.compteformation.people.identity.ui.NirField;
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
@Route("agent/invitation/:" + LinkView.TOKEN)
@AnonymousAllowed
class InvitationView extends LinkView implements KeepsTyping {

	private final AgentInvitations invitations;

	private final ErrorSummary summary = new ErrorSummary();

	private final NirField nir = new NirField();

	private final NewPasswordFields password;

	InvitationView(AgentInvitations invitations, NewPasswords newPasswords) {
		super("agent.invitation.title.", "agent.invitation.text.");
		this.invitations = invitations;
		this.password = new NewPasswordFields(newPasswords);
		this.nir.setRequiredIndicatorVisible(true);
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.invitations.stateOf(token);
	}

	@Override
	protected Component[] actions() {
		Invitation invitation = this.invitations.of(token()).orElseThrow();
		Button accept = new Button(getTranslation("action.save"), (click) -> accept(invitation));
		accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.nir.setVisible(invitation.asksForNir());
		return new Component[] { this.summary, this.nir, this.password, accept };
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = new Anchor(SharedPages.AGENT_SIGN_IN.path(), getTranslation("agent.invitation.signIn"));
		wayOn.addClassName("btn");
		return wayOn;
	}

	private void accept(Invitation invitation) {
		List<Problem> problems = new ArrayList<>();
		if (invitation.asksForNir()) {
			problems.addAll(mark((this.nir.getValue() != null) ? ""
					: this.nir.problem().orElseGet(() -> getTranslation("holder.nir.missing"))));
		}
		problems.addAll(this.password.problems(invitation.identity()));
		if (problems.isEmpty()) {
			switch (this.invitations.accept(token(), this.password.password(), this.nir.getValue())) {
				case DONE -> leave();
				case NOT_USABLE -> showOutcome(look(token()));
				case NIR_TAKEN -> problems.addAll(mark(getTranslation("agent.invite.nirTaken")));
			}
		}
		this.summary.show(problems);
	}

	private void leave() {
		Banner.leave(Message.Tone.GOOD, "agent.invitation.done");
		getUI().ifPresent((ui) -> ui.navigate(SharedPages.AGENT_SIGN_IN.route()));
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
