package fr.compteformation.platform.base.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;

/**
 * The pages of the portal, listed once per program: the framework compares every page
 * with every other each time that it lists them, which takes longer than building one.
 */
final class PortalRoutes {

	private final List<RouteData> all;

	private final List<Action> actions;

	private PortalRoutes(List<RouteData> all) {
		this.all = List.copyOf(all);
		this.actions = all.stream()
			.flatMap(PortalRoutes::actionsOf)
			.sorted(Comparator.comparingDouble((action) -> action.declared().order()))
			.toList();
	}

	/** The pages of the program that answers the current request. */
	static PortalRoutes current() {
		return of(VaadinService.getCurrent().getContext());
	}

	/** The pages of a program. Before it has any, the next call looks again. */
	static PortalRoutes of(VaadinContext context) {
		PortalRoutes known = context.getAttribute(PortalRoutes.class);
		if (known == null) {
			known = new PortalRoutes(
					RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context)).getAvailableRoutes());
			if (!known.all.isEmpty()) {
				context.setAttribute(PortalRoutes.class, known);
			}
		}
		return known;
	}

	Stream<RouteData> all() {
		return this.all.stream();
	}

	/** What can be done on all pages, in the order of the lists. */
	Stream<Action> actions() {
		return this.actions.stream();
	}

	private static Stream<Action> actionsOf(RouteData route) {
		return Arrays.stream(route.getNavigationTarget().getAnnotationsByType(MenuAction.class))
			.map((action) -> new Action(action, route));
	}

	/**
	 * Something to do on a page.
	 *
	 * @param declared its place in the lists, and its text
	 * @param route the page that declares it
	 */
	record Action(MenuAction declared, RouteData route) {

	}

}
