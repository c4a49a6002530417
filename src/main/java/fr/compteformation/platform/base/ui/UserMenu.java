package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The menu entries that a user may open. To collect them, the framework checks the access
 * to every page against the list of all pages, so a browser tab collects them only once
 * for its user.
 */
record UserMenu(@Nullable Authentication user, List<MenuEntry> entries) implements Serializable {

	/**
	 * The entries for the current user, in order. The framework checks the access of the
	 * user in the static holder, so the entries are those of that user.
	 */
	static List<MenuEntry> ofCurrentUser() {
		UI ui = UI.getCurrent();
		Authentication user = SecurityContextHolder.getContext().getAuthentication();
		UserMenu menu = ComponentUtil.getData(ui, UserMenu.class);
		if (menu == null || !Objects.equals(menu.user, user)) {
			menu = new UserMenu(user, List.copyOf(MenuConfiguration.getMenuEntries()));
			ComponentUtil.setData(ui, UserMenu.class, menu);
		}
		return menu.entries;
	}

}
