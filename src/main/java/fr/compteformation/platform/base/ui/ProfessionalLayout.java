package fr.compteformation.platform.base.ui;

import java.time.Clock;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.SharedPages;

/** The layout of the pages of training providers and employers. */
@Layout(SharedPages.PROFESSIONALS_FRAME)
@AnonymousAllowed
class ProfessionalLayout extends PortalLayout {

	ProfessionalLayout(AuthenticationContext authentication, Clock clock) {
		super(Audience.PROFESSIONALS,
				new WorkHeader(Audience.PROFESSIONALS, "frame.professionalsBadge", authentication::logout),
				new Footer(), authentication, clock);
	}

}
