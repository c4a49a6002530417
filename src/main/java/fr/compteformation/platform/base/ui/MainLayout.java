package fr.compteformation.platform.base.ui;

import java.time.Clock;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The layout of the pages for citizens and visitors. */
@Layout
@AnonymousAllowed
class MainLayout extends PortalLayout {

	MainLayout(AuthenticationContext authentication, Clock clock) {
		super(Audience.EVERYBODY, authentication, clock);
	}

}
