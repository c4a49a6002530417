package fr.compteformation.training.search.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;

/** Asks visitors to sign in, and leads them back to the training. */
@Route("formations/:id/se-connecter")
@RolesAllowed(Citizen.ROLE)
class SignInFirst extends Div implements BeforeEnterObserver {

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(SharedPages.TRAININGS.of(event.getRouteParameters().get("id").orElse("")).route());
	}

}
