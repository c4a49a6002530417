package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.menu.MenuEntry;

import fr.compteformation.platform.base.PagePath;

/**
 * The menus of the layout. Views register themselves with
 * {@link com.vaadin.flow.router.Menu}.
 */
public enum MenuPlace {

	/** The links in the header. */
	NAVIGATION,

	/** The links in the header of the professionals’ pages before they sign in. */
	DOORS,

	/** The links behind “More” in the header, for pages that are opened less often. */
	MORE,

	/** The account links in the user menu. */
	ACCOUNT,

	/** The links beside the pages of the personal activity account. */
	SPACE,

	/** The links in the footer. */
	FOOTER;

	/** The entries that the current user may open, in order. */
	List<MenuEntry> entries() {
		return UserMenu.ofCurrentUser().stream().filter(this::shows).toList();
	}

	/** The entries for people, also those that need an account, in order. */
	List<MenuEntry> allEntries() {
		return MenuRoutes.current().stream().map(MenuRoutes.MenuPage::entry).filter(this::shows).toList();
	}

	static PagePath page(MenuEntry entry) {
		return new PagePath(entry.path().startsWith("/") ? entry.path() : "/" + entry.path());
	}

	static Anchor link(MenuEntry entry) {
		Anchor link = new Anchor(page(entry).path());
		link.setText(link.getTranslation(entry.title()));
		return link;
	}

	/** Whether the page is reached from here only. */
	boolean isOnlyPlaceOf(MenuEntry entry) {
		return of(entry).equals(Set.of(this));
	}

	private boolean shows(MenuEntry entry) {
		return of(entry).contains(this);
	}

	private static Set<MenuPlace> of(MenuEntry entry) {
		ShownIn places = entry.menuClass().getAnnotation(ShownIn.class);
		return Set.of((places != null) ? places.value() : new MenuPlace[] { NAVIGATION });
	}

}
