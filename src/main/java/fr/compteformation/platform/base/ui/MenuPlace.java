package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

import fr.compteformation.platform.base.PagePath;

/**
 * The menus of every page. The rooms fill them with {@link com.vaadin.flow.router.Menu}
 * annotations on their views.
 */
public enum MenuPlace {

	/** The links in the header. */
	NAVIGATION,

	/** What concerns the account of the signed-in person, behind their name. */
	ACCOUNT,

	/** The links at the bottom. */
	FOOTER;

	/** The entries that the visitor may open, in order. */
	List<MenuEntry> entries() {
		return MenuConfiguration.getMenuEntries().stream().filter(this::shows).toList();
	}

	/** The page an entry leads to. */
	static PagePath page(MenuEntry entry) {
		return new PagePath(entry.path().startsWith("/") ? entry.path() : "/" + entry.path());
	}

	static Anchor link(MenuEntry entry) {
		Anchor link = new Anchor(page(entry).path());
		link.setText(link.getTranslation(entry.title()));
		return link;
	}

	private boolean shows(MenuEntry entry) {
		ShownIn places = entry.menuClass().getAnnotation(ShownIn.class);
		return (places != null) ? Set.of(places.value()).contains(this) : this == NAVIGATION;
	}

}
