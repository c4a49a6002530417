package fr.compteformation.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.base.ui.TranslatedTitle;

/**
 * The home page for visitors.
 */
@Route("")
@AnonymousAllowed
class HomeView extends Composite<Div> implements TranslatedTitle {

	HomeView() {
		getContent().add(new H1(getTranslation("information.home.title")));
	}

	@Override
	public String titleKey() {
		return "information.home.title";
	}

}
