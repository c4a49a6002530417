package fr.compteformation.platform.base.ui;

import java.time.Clock;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;

import fr.compteformation.platform.base.SharedPages;

/** The layout of the agents’ pages. */
@Layout(SharedPages.AGENTS_FRAME)
@AnonymousAllowed
class AgentLayout extends PortalLayout {

	private final AuthenticationContext authentication;

	private final ObjectProvider<AgentNotices> notices;

	private final Section lines = new Section();

	AgentLayout(AuthenticationContext authentication, Clock clock, ObjectProvider<AgentNotices> notices) {
		super(Audience.AGENTS, new WorkHeader(Audience.AGENTS, "frame.agentsBadge", null, authentication::logout),
				new Footer(), authentication, clock);
		this.authentication = authentication;
		this.notices = notices;
		this.lines.addClassName("agent-notices");
		this.lines.getElement().setAttribute("aria-label", getTranslation("frame.notices"));
		getContent().add(this.lines);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent navigation) {
		super.afterNavigation(navigation);
		this.lines.removeAll();
		this.authentication.getAuthenticatedUser(SignedIn.class).ifPresent((agent) -> this.notices.forEach((source) -> {
			addCards(source.cards(agent));
			this.lines.add(source.lines(agent));
		}));
		this.lines.setVisible(this.lines.getComponentCount() > 0);
	}

}
