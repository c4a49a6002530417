package fr.compteformation.office.signin;

import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/**
 * Redirects agents and professionals who open a citizen’s page to their own start page
 * instead of an error.
 */
@SpringComponent
class OwnPagesOnly implements VaadinServiceInitListener {

	private final AuthenticationContext authentication;

	OwnPagesOnly(AuthenticationContext authentication) {
		this.authentication = authentication;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addUIInitListener((ui) -> ui.getUI().addBeforeEnterListener(new Way()));
	}

	/** Runs before the framework’s access check. */
	@ListenerPriority(1)
	private final class Way implements BeforeEnterListener {

		@Override
		public void beforeEnter(BeforeEnterEvent event) {
			RolesAllowed roles = event.getNavigationTarget().getAnnotation(RolesAllowed.class);
			if (roles != null && Arrays.asList(roles.value()).contains(Citizen.ROLE)) {
				OwnPagesOnly.this.authentication.getAuthenticatedUser(SignedIn.class)
					.flatMap(SignInRealm::of)
					.ifPresent((realm) -> event.forwardTo(realm.start().route()));
			}
		}

	}

}
