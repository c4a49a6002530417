package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;

import fr.compteformation.platform.base.SharedPages;

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

	void show(String path) {
		List<Anchor> links = links(MenuPlace.NAVIGATION, path);
		List<Anchor> others = links(MenuPlace.MORE, path);
		this.entries.removeAll();
		links.forEach((link) -> this.entries.add(new ListItem(link)));
		if (!others.isEmpty()) {
			this.entries.add(new ListItem(this.more));
			this.more.show(others);
		}
		setVisible(!links.isEmpty());
	}

	/** Shows how many things wait for the person, at the page that lists them. */
	void count(int things) {
		if (things > 0) {
			this.entries.getChildren()
				.flatMap(Component::getChildren)
				.filter((entry) -> entry instanceof Anchor link && link.getHref().equals(SharedPages.RIGHTS.path()))
				.forEach((link) -> ((Anchor) link).add(new MenuNews(things)));
		}
	}

	private List<Anchor> links(MenuPlace place, String path) {
		return place.entries()
			.stream()
			.filter((entry) -> this.audience.owns(MenuPlace.page(entry).route()))
			.map((entry) -> link(entry, path))
			.toList();
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
