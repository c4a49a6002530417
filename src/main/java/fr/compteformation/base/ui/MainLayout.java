package fr.compteformation.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The frame of every page.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout {

	private final Main main = new Main();

	MainLayout() {
		getContent().add(this.main);
	}

	@Override
	public void showRouterLayoutContent(HasElement content) {
		this.main.getElement().appendChild(content.getElement());
	}

}
