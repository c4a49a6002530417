package fr.compteformation.people.account.ui;

import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.Terms;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.LiveSite;

/**
 * Shows a new version of the terms of use once, in place of the requested page. In
 * read-only mode nobody could accept it, so people read on and are asked later.
 */
@SpringComponent
class TermsFirst implements VaadinServiceInitListener {

	private final Terms terms;

	private final LiveSite site;

	private final AuthenticationContext authentication;

	TermsFirst(Terms terms, LiveSite site, AuthenticationContext authentication) {
		this.terms = terms;
		this.site = site;
		this.authentication = authentication;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addUIInitListener((ui) -> ui.getUI().addBeforeEnterListener(new Way()));
	}

	private final class Way implements BeforeEnterListener {

		@Override
		public void beforeEnter(BeforeEnterEvent event) {
			if (isForCitizens(event.getNavigationTarget()) && !TermsFirst.this.site.isReadOnly()
					&& TermsFirst.this.authentication.getAuthenticatedUser(Citizen.class)
						.filter((citizen) -> !TermsFirst.this.terms.areAccepted(citizen))
						.isPresent()) {
				event.rerouteTo(NewTermsView.class);
			}
		}

		private static boolean isForCitizens(Class<?> page) {
			RolesAllowed roles = page.getAnnotation(RolesAllowed.class);
			return roles != null && Arrays.asList(roles.value()).contains(Citizen.ROLE)
					&& !page.isAnnotationPresent(BeforeTerms.class);
		}

	}

}
