package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;

import fr.compteformation.platform.base.SharedPages;

/**
 * The way from the home page to the current one, on the pages of the menus and below
 * them.
 */
class Breadcrumb extends Composite<Nav> {

	private final OrderedList way = new OrderedList();

	Breadcrumb() {
		getContent().addClassName("crumb");
		getContent().setAriaLabel(getTranslation("frame.breadcrumb"));
		getContent().add(this.way);
	}

	void show(AfterNavigationEvent navigation) {
		String path = navigation.getLocation().getPath();
		HasElement page = navigation.getActiveChain().getFirst();
		List<MenuRoutes.MenuPage> above = MenuRoutes.current()
			.stream()
			.filter((menu) -> path.startsWith(menu.path().route() + "/"))
			.sorted((one, other) -> one.path().path().length() - other.path().path().length())
			.toList();
		this.way.removeAll();
		boolean known = !above.isEmpty() || page.getClass().isAnnotationPresent(com.vaadin.flow.router.Menu.class);
		setVisible(known && page instanceof TranslatedTitle);
		if (known && page instanceof TranslatedTitle current) {
			this.way.add(new ListItem(new Anchor(SharedPages.HOME.path(), getTranslation("frame.home"))));
			above.forEach((menu) -> this.way
				.add(new ListItem(new Anchor(menu.path().path(), getTranslation(menu.titleKey())))));
			ListItem here = new ListItem(getTranslation(current.titleKey()));
			here.getElement().setAttribute("aria-current", "page");
			this.way.add(here);
		}
	}

}
