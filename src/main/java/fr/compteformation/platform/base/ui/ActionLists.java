package fr.compteformation.platform.base.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;

/** What one can do here: the actions of all pages, by list. */
public class ActionLists extends Composite<Nav> {

	private final AccessAnnotationChecker access = new AccessAnnotationChecker();

	/**
	 * @param labelKey the translation key of the name that screen readers hear
	 */
	public ActionLists(String labelKey) {
		getContent().addClassName("actions-of-all");
		getContent().setAriaLabel(getTranslation(labelKey));
	}

	/**
	 * Shows the actions.
	 * @param signedIn whether somebody is signed in, who sees only what they may open
	 */
	public void show(boolean signedIn) {
		clear();
		List<RouteData> routes = RouteConfiguration.forApplicationScope()
			.getAvailableRoutes()
			.stream()
			.filter((route) -> !signedIn || this.access.hasAccess(route.getNavigationTarget()))
			.toList();
		Arrays.stream(ActionMenu.values()).forEach((menu) -> show(menu, routes));
	}

	/** Shows none, until they are shown again. */
	void clear() {
		getContent().removeAll();
	}

	private void show(ActionMenu menu, List<RouteData> routes) {
		UnorderedList list = new UnorderedList();
		routes.stream()
			.flatMap((route) -> entries(menu, route))
			.sorted(Comparator.comparingDouble((entry) -> entry.action().order()))
			.forEach((entry) -> list.add(new ListItem(link(entry))));
		if (list.getComponentCount() > 0) {
			Div heading = new Div(getTranslation("frame.actions." + menu));
			heading.addClassName("heading");
			list.getElement().setAttribute("aria-label", heading.getText());
			getContent().add(new Div(heading, list));
		}
	}

	private static Stream<Entry> entries(ActionMenu menu, RouteData route) {
		return Arrays.stream(route.getNavigationTarget().getAnnotationsByType(MenuAction.class))
			.filter((action) -> action.menu() == menu)
			.map((action) -> new Entry(action, route.getTemplate()));
	}

	private Anchor link(Entry entry) {
		String page = entry.action().page().isEmpty() ? "/" + entry.template() : entry.action().page();
		return new Anchor(page, getTranslation(entry.action().text()));
	}

	private record Entry(MenuAction action, String template) {

	}

}
