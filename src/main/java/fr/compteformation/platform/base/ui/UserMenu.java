package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The menu entries that a user may open. A browser tab collects them once for its user.
 */
record UserMenu(@Nullable Authentication user, List<MenuEntry> entries) implements Serializable {

	private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

	/** The entries for the user in the static holder, in order. */
	static List<MenuEntry> ofCurrentUser() {
		UI ui = UI.getCurrent();
		Authentication user = SecurityContextHolder.getContext().getAuthentication();
		UserMenu menu = ComponentUtil.getData(ui, UserMenu.class);
		if (menu == null || !Objects.equals(menu.user, user)) {
			menu = new UserMenu(user, entriesFor(user));
			ComponentUtil.setData(ui, UserMenu.class, menu);
		}
		return menu.entries;
	}

	// MenuConfiguration.getMenuEntries() gives the same, but lists all pages again for
	// each page that it checks, which takes longer than building a page.
	private static List<MenuEntry> entriesFor(@Nullable Authentication user) {
		Authentication known = (user instanceof AnonymousAuthenticationToken) ? null : user;
		return MenuRoutes.all(PortalRoutes.current())
			.filter((page) -> ACCESS.hasAccess(page.view(), known, (role) -> hasRole(known, role)))
			.map(MenuRoutes.MenuPage::entry)
			.toList();
	}

	private static boolean hasRole(@Nullable Authentication user, String role) {
		return user != null && user.getAuthorities()
			.stream()
			.anyMatch((authority) -> ("ROLE_" + role).equals(authority.getAuthority()));
	}

}
