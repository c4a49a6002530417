package fr.compteformation.office.agent.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.agent.Invitation;
import fr.compteformation.office.agent.Invitations;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of an invitation link. Opening it changes nothing; setting a password
 * activates the account.
 */
@Route("agent/invitation/:" + LinkView.TOKEN)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, KeepsTyping {

	private final Invitations invitations;

	private final ErrorSummary summary = new ErrorSummary();

	private final NirField nir = new NirField();

	private final NewPasswordFields password;

	private final Div sheet = new Div();

	private SecretToken token = new SecretToken("");

	InvitationView(Invitations invitations, NewPasswords newPasswords) {
		this.invitations = invitations;
		this.password = new NewPasswordFields(newPasswords);
		this.nir.setRequiredIndicatorVisible(true);
		this.sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), this.sheet);
	}

	@Override
	public String titleKey() {
		return "agent.invitation.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get(LinkView.TOKEN).orElse(""));
		this.sheet.removeAll();
		this.invitations.of(this.token).ifPresentOrElse(this::show, () -> refuse("agent.invitation.unknown"));
	}

	private void show(Invitation invitation) {
		if (invitation.isOver()) {
			refuse("agent.invitation.over");
			return;
		}
		Button accept = new Button(getTranslation("agent.invitation.submit"), (click) -> accept(invitation));
		accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.nir.setVisible(invitation.asksForNir());
		this.sheet.add(new Paragraph(getTranslation("agent.invitation.text")), this.summary, this.nir, this.password,
				accept);
	}

	private void refuse(String key) {
		this.sheet.removeAll();
		this.sheet.add(new Message(Message.Tone.HINT, getTranslation(key)));
	}

	private void accept(Invitation invitation) {
		List<Problem> problems = new ArrayList<>();
		if (invitation.asksForNir()) {
			problems.addAll(mark((this.nir.getValue() != null) ? ""
					: this.nir.problem().orElseGet(() -> getTranslation("holder.nir.missing"))));
		}
		problems.addAll(this.password.problems(invitation.identity()));
		if (problems.isEmpty()) {
			switch (this.invitations.accept(this.token, this.password.password(), this.nir.getValue())) {
				case DONE -> leave();
				case NOT_USABLE -> refuse("agent.invitation.unknown");
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
