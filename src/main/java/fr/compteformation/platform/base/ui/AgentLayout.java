package fr.compteformation.platform.base.ui;

import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** The layout of the agents’ pages. */
@Layout(SharedPages.AGENTS_FRAME)
@AnonymousAllowed
@StyleSheet("assets/signed-in.css")
@StyleSheet("assets/office.css")
class AgentLayout extends PortalLayout {

	private final AuthenticationContext authentication;

	private final ObjectProvider<AgentNotices> notices;

	private final ObjectProvider<WaitingWork> work;

	private final WorkHeader header;

	private final Section lines = new Section();

	@Autowired
	AgentLayout(AuthenticationContext authentication, SiteFrame frame, ObjectProvider<AgentNotices> notices,
			ObjectProvider<WaitingWork> work) {
		this(new WorkHeader(Audience.AGENTS, "frame.agentsBadge", null, authentication::logout), authentication, frame,
				notices, work);
	}

	private AgentLayout(WorkHeader header, AuthenticationContext authentication, SiteFrame frame,
			ObjectProvider<AgentNotices> notices, ObjectProvider<WaitingWork> work) {
		super(Audience.AGENTS, header, frame.footer(), authentication, frame);
		this.header = header;
		this.authentication = authentication;
		this.notices = notices;
		this.work = work;
		this.lines.addClassName("agent-notices");
		this.lines.getElement().setAttribute("aria-label", getTranslation("frame.notices"));
		getContent().add(this.lines);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent navigation) {
		super.afterNavigation(navigation);
		this.lines.removeAll();
		this.authentication.getAuthenticatedUser(SignedIn.class).ifPresent((agent) -> {
			this.notices.forEach((source) -> {
				addCards(source.cards(agent));
				this.lines.add(source.lines(agent));
			});
			countWorkFor(agent);
		});
		this.lines.setVisible(this.lines.getComponentCount() > 0);
	}

	// Only of pages that the menu shows, which follows the roles of the session.
	private void countWorkFor(SignedIn agent) {
		Set<PagePath> shown = UserMenu.ofCurrentUser().stream().map(MenuPlace::page).collect(Collectors.toSet());
		this.work.stream()
			.filter((room) -> shown.contains(room.page()))
			.forEach((room) -> this.header.countWork(room.page(), room.countFor(agent)));
	}

}
