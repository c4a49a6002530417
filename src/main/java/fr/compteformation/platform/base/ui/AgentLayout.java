package fr.compteformation.platform.base.ui;

import java.time.Clock;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.SharedPages;

/** The layout of the agents’ pages. */
@Layout(SharedPages.AGENTS_FRAME)
@AnonymousAllowed
class AgentLayout extends PortalLayout {

	AgentLayout(AuthenticationContext authentication, Clock clock) {
		super(Audience.AGENTS, authentication, clock);
	}

}
