package fr.compteformation.platform.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.menu.MenuEntry;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PagePath;

/** The pages in the menus, regardless of who is signed in. */
@Component
public class MenuRoutes {

	private final ServletContext context;

	MenuRoutes(ServletContext context) {
		this.context = context;
	}

	/** The pages outside the agents’ section, in the order of the menus. */
	public List<MenuPage> ofEverybody() {
		return of(routes(), Audience.EVERYBODY);
	}

	/** The professionals’ pages that a role opens, in the order of the menus. */
	public List<MenuPage> ofRole(String role) {
		return of(routes(), Audience.PROFESSIONALS).stream().filter((page) -> isOpenTo(role, page)).toList();
	}

	/** The same as {@link #ofEverybody()}, during a request. */
	static List<MenuPage> current() {
		return of(PortalRoutes.current(), Audience.EVERYBODY);
	}

	private static List<MenuPage> of(PortalRoutes routes, Audience audience) {
		return all(routes).filter((page) -> audience.owns(page.path().route())).toList();
	}

	/** The pages of all sections, in the order of the menus. */
	static Stream<MenuPage> all(PortalRoutes routes) {
		return routes.all()
			.filter((route) -> route.getMenuData() != null)
			.sorted(Comparator.comparingDouble((route) -> route.getMenuData().getOrder()))
			.map(MenuRoutes::page);
	}

	private PortalRoutes routes() {
		return PortalRoutes.of(new VaadinServletContext(this.context));
	}

	private static boolean isOpenTo(String role, MenuPage page) {
		RolesAllowed allowed = page.view().getAnnotation(RolesAllowed.class);
		return allowed != null && List.of(allowed.value()).contains(role);
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
