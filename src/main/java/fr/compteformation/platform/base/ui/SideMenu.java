package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;

/** The pages of the account beside each of them; a fold on a phone. */
class SideMenu extends Composite<Nav> {

	private final UnorderedList pages = new UnorderedList();

	private final NativeDetails fold = new NativeDetails();

	SideMenu() {
		this.fold.setSummaryText(getTranslation("frame.actions.PROFILE"));
		this.fold.setContent(this.pages);
		getContent().addClassName("side-menu");
		getContent().setAriaLabel(getTranslation("frame.side"));
		getContent().add(this.fold);
		setVisible(false);
	}

	void show(String path) {
		List<MenuEntry> entries = MenuPlace.ACCOUNT.entries();
		boolean here = entries.stream().anyMatch((entry) -> MenuPlace.page(entry).route().equals(path));
		this.pages.removeAll();
		setVisible(here);
		if (here) {
			entries.forEach((entry) -> this.pages.add(new ListItem(link(entry, path))));
			this.fold.getElement().executeJs("this.open = matchMedia('(min-width: 901px)').matches");
		}
	}

	private static Anchor link(MenuEntry entry, String path) {
		Anchor link = MenuPlace.link(entry);
		if (MenuPlace.page(entry).route().equals(path)) {
			link.getElement().setAttribute("aria-current", "page");
		}
		return link;
	}

}
