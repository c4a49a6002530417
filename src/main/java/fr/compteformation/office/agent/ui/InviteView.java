package fr.compteformation.office.agent.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.agent.AgentAccounts;
import fr.compteformation.office.agent.Invitee;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The page for inviting an agent.
 */
@Route(InviteView.ROUTE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("agent.invite.title")
class InviteView extends Composite<Div> implements TranslatedTitle {

	static final String ROUTE = "agent/agents/inviter";

	private final AgentAccounts agents;

	private final Agent supervisor;

	private final ErrorSummary summary = new ErrorSummary();

	private final InviteForm form;

	InviteView(AgentAccounts agents, Validator validator, AuthenticationContext authentication) {
		this.agents = agents;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.form = new InviteForm(validator);
		Button invite = new Button(getTranslation("agent.invite.submit"), (click) -> invite());
		invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Anchor back = new Anchor("/" + AgentsView.ADDRESS, getTranslation("action.cancel"));
		back.addClassNames("btn", "ghost");
		Div actions = new Div(back, invite);
		actions.addClassName("actions");
		Div sheet = new Div(new Paragraph(getTranslation("agent.invite.text")), this.summary, this.form, actions);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private void invite() {
		Invitee invitee = new Invitee();
		List<Problem> problems = this.form.write(invitee);
		if (problems.isEmpty()) {
			problems = switch (this.agents.invite(this.supervisor, invitee, getLocale())) {
				case DONE -> List.of();
				case EMAIL_TAKEN -> List.of(this.form.emailTaken());
				case NIR_TAKEN -> List.of(this.form.nirTaken());
			};
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "agent.invite.done");
			getUI().ifPresent((ui) -> ui.navigate(AgentsView.class));
		}
	}

}
