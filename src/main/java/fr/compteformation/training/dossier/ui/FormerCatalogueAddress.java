package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;

/** Where the trainings stood before; people may have kept the address. */
@Route("mes-dossiers/formations")
@AnonymousAllowed
class FormerCatalogueAddress extends Div implements BeforeEnterObserver {

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(SharedPages.TRAININGS.route());
	}

}
