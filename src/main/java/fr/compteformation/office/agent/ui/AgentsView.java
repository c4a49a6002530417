package fr.compteformation.office.agent.ui;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.agent.AgentAccounts;
import fr.compteformation.office.agent.AgentKeys;
import fr.compteformation.office.agent.AgentLine;
import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.ui.AccessMark;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * All agents and whether they may sign in.
 */
@Route(AgentsView.ADDRESS)
@Menu(title = "agent.agents.title", order = 80)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("agent.agents.title")
class AgentsView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/agents";

	private final AgentAccounts agents;

	private final AgentKeys keys;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final CardTable table = new CardTable("agent.agents.title", "agent.column.number", "field.name",
			"field.role", "field.state", "agent.column.actions");

	AgentsView(AgentAccounts agents, AgentKeys keys, AuthenticationContext authentication) {
		this.agents = agents;
		this.keys = keys;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Anchor invite = new Anchor("/" + InviteView.ROUTE, getTranslation("agent.agents.invite"));
		invite.addClassName("btn");
		Div sheet = new Div(this.message, this.table, invite);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		show();
	}

	private void show() {
		this.table.clear();
		this.agents.all(this.supervisor)
			.forEach((line) -> this.table.add(new Span(String.valueOf(line.number())), new Span(line.name()),
					new Span(getTranslation(line.role().messageKey())),
					new AccessMark(line.state(), line.invitationOver()), actions(line)));
	}

	private Div actions(AgentLine line) {
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		if (line.state() == AccessState.INVITED) {
			actions
				.add(action(line, "agent.agents.inviteAgain", "agent.agents.invitedAgain", this.agents::inviteAgain));
		}
		if (line.id().equals(this.supervisor.agentId())) {
			actions.add(new Span(getTranslation("agent.agents.yourself")));
		}
		else if (line.state() == AccessState.DISABLED) {
			actions.add(action(line, "agent.agents.enable", "agent.agents.enabled", this.agents::enable));
		}
		else {
			actions.add(button(line, "agent.agents.disable", () -> disable(line)));
			if (line.withKey()) {
				actions.add(action(line, "agent.agents.resetKeys", "agent.agents.keysReset", this.keys::reset));
			}
		}
		return actions;
	}

	private Button action(AgentLine line, String key, String doneKey, BiConsumer<Agent, UUID> verb) {
		return button(line, key, () -> {
			verb.accept(this.supervisor, line.id());
			say(Message.Tone.GOOD, getTranslation(doneKey, line.name()));
		});
	}

	private void disable(AgentLine line) {
		if (this.agents.disable(this.supervisor, line.id())) {
			say(Message.Tone.GOOD, getTranslation("agent.agents.disabled", line.name()));
		}
		else {
			say(Message.Tone.BAD, getTranslation("agent.agents.disabledYourself"));
		}
	}

	private Button button(AgentLine line, String key, SerializableRunnable act) {
		Button button = new Button(getTranslation(key), (click) -> act.run());
		button.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation(key), line.name()));
		return button;
	}

	// Move the focus: its button was just removed.
	private void say(Message.Tone tone, String text) {
		show();
		this.message.say(tone, text);
	}

}
