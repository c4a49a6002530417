package fr.compteformation.platform.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;

import fr.compteformation.platform.base.PagePath;

/** The main navigation. */
class Navigation extends Composite<Nav> implements HasSize {

	private final Audience audience;

	private final UnorderedList entries = new UnorderedList();

	private final MoreMenu more = new MoreMenu();

	Navigation(Audience audience) {
		this.audience = audience;
		getContent().addClassName("main");
		getContent().setAriaLabel(getTranslation("frame.navigation"));
		getContent().add(this.entries);
	}

	/** Shows the pages that the current user may open. */
	void show(String path) {
		show(path, false);
	}

	/**
	 * Shows the pages.
	 * @param path the current page
	 * @param all also those that need an account
	 */
	void show(String path, boolean all) {
		List<Anchor> links = links(all ? MenuPlace.NAVIGATION.allEntries() : MenuPlace.NAVIGATION.entries(), path);
		List<Anchor> others = links(MenuPlace.MORE.entries(), path);
		this.entries.removeAll();
		links.forEach((link) -> this.entries.add(new ListItem(link)));
		if (!others.isEmpty()) {
			this.entries.add(new ListItem(this.more));
			this.more.show(others);
		}
		setVisible(!links.isEmpty());
	}

	/** Shows the doors of professionals, to those who have not signed in. */
	void showDoors() {
		this.entries.removeAll();
		MenuPlace.DOORS.entries().forEach((entry) -> this.entries.add(new ListItem(MenuPlace.link(entry))));
		setVisible(true);
	}

	/** Shows how many things wait, beside the page where they are done. */
	void count(PagePath page, int things) {
		if (things > 0) {
			this.entries.getChildren()
				.flatMap(Component::getChildren)
				.filter((entry) -> entry instanceof Anchor link && link.getHref().equals(page.path()))
				.forEach((link) -> ((Anchor) link).add(new MenuNews(things)));
			this.more.count(page, things);
		}
	}

	private List<Anchor> links(List<MenuEntry> entries, String path) {
		List<MenuEntry> own = entries.stream()
			.filter((entry) -> this.audience.owns(MenuPlace.page(entry).route()))
			.toList();
		Optional<String> current = own.stream()
			.map((entry) -> MenuPlace.page(entry).route())
			.filter((route) -> path.equals(route) || path.startsWith(route + "/"))
			.max(Comparator.comparingInt(String::length));
		return own.stream().map((entry) -> link(entry, path, current)).toList();
	}

	// The page itself, or the nearest page above it.
	private static Anchor link(MenuEntry entry, String path, Optional<String> current) {
		String target = MenuPlace.page(entry).route();
		Anchor link = MenuPlace.link(entry);
		if (current.filter(target::equals).isPresent()) {
			link.getElement().setAttribute("aria-current", path.equals(target) ? "page" : "true");
		}
		return link;
	}

}
