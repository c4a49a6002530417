package fr.compteformation.platform.base.ui;

import java.time.Clock;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The layout of the pages for citizens and visitors. */
@Layout
@AnonymousAllowed
class MainLayout extends PortalLayout {

	private final AuthenticationContext authentication;

	private final AwaitingList awaiting;

	MainLayout(AuthenticationContext authentication, Clock clock, AwaitingList awaiting) {
		super(Audience.EVERYBODY, authentication, clock);
		this.authentication = authentication;
		this.awaiting = awaiting;
	}

	@Override
	public void afterNavigation(AfterNavigationEvent navigation) {
		super.afterNavigation(navigation);
		if (navigation.getActiveChain().stream().noneMatch(MainLayout::worksWithoutDatabase)) {
			this.authentication.getAuthenticatedUser(SignedIn.class)
				.ifPresent((person) -> count(this.awaiting.of(person)));
		}
	}

	private static boolean worksWithoutDatabase(HasElement page) {
		return page instanceof NeedsNoDatabase || page instanceof HasErrorParameter<?>;
	}

}
