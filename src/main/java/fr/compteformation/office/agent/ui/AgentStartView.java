package fr.compteformation.office.agent.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.security.Agent;

/**
 * The start page of agents; redirects to the declarations.
 */
@Route("agent")
@Menu(title = "frame.agents", order = 10)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Agent.ROLE)
class AgentStartView extends Composite<Div> implements BeforeEnterObserver {

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(SharedPages.DIF_QUEUE.route());
	}

}
