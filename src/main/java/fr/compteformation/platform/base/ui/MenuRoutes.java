package fr.compteformation.platform.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import jakarta.servlet.ServletContext;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PagePath;

/** The pages in people’s menus, regardless of access rights. */
@Component
public class MenuRoutes {

	private final ServletContext context;

	MenuRoutes(ServletContext context) {
		this.context = context;
	}

	/** The pages outside the agents’ section, in the order of the menus. */
	public List<MenuPage> ofEverybody() {
		return of(RouteConfiguration
			.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(this.context))));
	}

	static List<MenuPage> of(RouteConfiguration routes) {
		return all(routes).filter((page) -> Audience.EVERYBODY.owns(page.path().route())).toList();
	}

	/** The pages of all sections, in the order of the menus. */
	static Stream<MenuPage> all(RouteConfiguration routes) {
		return routes.getAvailableRoutes()
			.stream()
			.filter((route) -> route.getMenuData() != null)
			.sorted(Comparator.comparingDouble((route) -> route.getMenuData().getOrder()))
			.map(MenuRoutes::page);
	}

	private static MenuPage page(RouteData route) {
		return new MenuPage(new PagePath("/" + route.getTemplate()), route.getMenuData().getTitle(),
				route.getMenuData().getOrder(), route.getNavigationTarget());
	}

	/**
	 * A page of a menu.
	 *
	 * @param path its path
	 * @param titleKey the translation key of its title
	 * @param order its place
	 * @param view the class of its view
	 */
	public record MenuPage(PagePath path, String titleKey, double order,
			Class<? extends com.vaadin.flow.component.Component> view) {

		MenuEntry entry() {
			return new MenuEntry(this.path.path(), this.titleKey, this.order, null, this.view);
		}

	}

}
