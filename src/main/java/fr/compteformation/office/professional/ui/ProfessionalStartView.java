package fr.compteformation.office.professional.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.professional.ProfessionalStart;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.security.Professional;

/**
 * Where professionals start; redirects to the first page of their kind.
 */
@Route("professionnels/accueil")
@Menu(title = "frame.professionals", order = 10)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Professional.ROLE)
class ProfessionalStartView extends Composite<Div> implements BeforeEnterObserver {

	private final List<ProfessionalStart> starts;

	private final Professional professional;

	ProfessionalStartView(List<ProfessionalStart> starts, AuthenticationContext authentication) {
		this.starts = starts;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.starts.stream()
			.filter((start) -> start.kind() == this.professional.kind())
			.findFirst()
			.ifPresent((start) -> event.forwardTo(start.page().route()));
	}

}
