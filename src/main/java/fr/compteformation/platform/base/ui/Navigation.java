package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;

/** The main navigation. */
class Navigation extends Composite<Nav> implements HasSize {

	private final Audience audience;

	private final UnorderedList entries = new UnorderedList();

	Navigation(Audience audience) {
		this.audience = audience;
		getContent().addClassName("main");
		getContent().setAriaLabel(getTranslation("frame.navigation"));
		getContent().add(this.entries);
	}

	void show(String path) {
		List<MenuEntry> visible = MenuPlace.NAVIGATION.entries()
			.stream()
			.filter((entry) -> this.audience.owns(MenuPlace.page(entry).route()))
			.toList();
		this.entries.removeAll();
		visible.forEach((entry) -> this.entries.add(new ListItem(link(entry, path))));
		setVisible(!visible.isEmpty());
	}

	private static Anchor link(MenuEntry entry, String path) {
		String target = MenuPlace.page(entry).route();
		Anchor link = MenuPlace.link(entry);
		if (path.equals(target)) {
			link.getElement().setAttribute("aria-current", "page");
		}
		else if (path.startsWith(target + "/")) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
