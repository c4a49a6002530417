package fr.compteformation.office.invitation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.invitation.AccessState;

/** Whether somebody may sign in, as a mark in a list. */
public class AccessMark extends Composite<Span> {

	public AccessMark(AccessState state, boolean invitationOver) {
		getContent().setText(getTranslation(invitationOver ? "agent.agents.invitationOver" : state.messageKey()));
		getContent().addClassNames("state", switch (state) {
			case INVITED -> "submitted";
			case ACTIVE -> "validated";
			case DISABLED, SUSPENDED -> "closed";
		});
	}

}
