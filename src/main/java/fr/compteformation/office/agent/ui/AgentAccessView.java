package fr.compteformation.office.agent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.office.agent.AgentKeys;
import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * An agent’s own access: who they are, and their passkeys.
 */
@Route("agent/mon-acces")
@Menu(title = "agent.access.title", order = 30)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Agent.ROLE)
@TitleKey("agent.access.title")
class AgentAccessView extends Composite<Div> implements TranslatedTitle {

	private final AgentKeys keys;

	private final Agent agent;

	private final Announcement message = new Announcement();

	private final Div list = new Div();

	AgentAccessView(AgentKeys keys, AgentNames names, AuthenticationContext authentication) {
		this.keys = keys;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.list.addClassName("stack");
		Div known = new Div(new H2(getTranslation("passkey.list")), this.message, this.list);
		known.addClassNames("sheet", "stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(names.of(this.agent, this.agent.number(), getLocale())),
				new Paragraph(getTranslation("agent.access.what")), known,
				new AgentKeyForm(keys, this.agent, () -> done("agent.access.added")));
		show();
	}

	private void show() {
		this.list.removeAll();
		if (this.keys.of(this.agent).isEmpty()) {
			this.list.add(new Paragraph(getTranslation("agent.access.none")));
			return;
		}
		CardTable table = new CardTable("passkey.list", "field.name", "passkey.column.created", "passkey.column.used",
				"field.action");
		this.keys.of(this.agent)
			.forEach((key) -> table.add(new Span(key.label()),
					new Span(PortalTime.shortDate(PortalTime.dayOf(key.createdAt()), getLocale())), new Span(used(key)),
					remove(key)));
		this.list.add(table);
	}

	private String used(Passkey key) {
		return (key.usedAt() != null) ? PortalTime.shortDate(PortalTime.dayOf(key.usedAt()), getLocale())
				: getTranslation("passkey.neverUsed");
	}

	private Button remove(Passkey key) {
		Button remove = new Button(getTranslation("passkey.remove"), (click) -> {
			this.keys.remove(this.agent, key.id());
			done("passkey.removed");
		});
		remove.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation("passkey.remove"), key.label()));
		return remove;
	}

	private void done(String messageKey) {
		show();
		this.message.say(Message.Tone.GOOD, getTranslation(messageKey));
	}

}
