package fr.compteformation.platform.base.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;

import fr.compteformation.platform.base.SharedPages;

/**
 * The pages of the account, or those of the personal activity account, beside each of
 * them; a fold on a phone.
 */
class SideMenu extends Composite<Nav> {

	private final Div pages = new Div();

	private final NativeDetails fold = new NativeDetails();

	SideMenu() {
		this.fold.setContent(this.pages);
		getContent().addClassName("side-menu");
		getContent().add(this.fold);
		setVisible(false);
	}

	void show(String path) {
		List<MenuEntry> account = MenuPlace.ACCOUNT.entries();
		boolean inAccount = leadsTo(account.stream(), path);
		boolean inSpace = path.equals(SharedPages.SPACE.route()) || path.startsWith(SharedPages.SPACE.route() + "/")
				|| leadsTo(MenuPlace.SPACE.entries().stream().filter(MenuPlace.SPACE::isOnlyPlaceOf), path);
		this.pages.removeAll();
		setVisible(inAccount || inSpace);
		if (inAccount) {
			open("frame.side", "frame.actions.PROFILE");
			this.pages.add(list(account, path));
		}
		else if (inSpace) {
			open("frame.space", "frame.space");
			Arrays.stream(ActionMenu.values()).forEach((group) -> show(group, path));
		}
	}

	private void show(ActionMenu group, String path) {
		List<MenuEntry> entries = MenuPlace.SPACE.entries()
			.stream()
			.filter((entry) -> Arrays.stream(entry.menuClass().getAnnotationsByType(MenuAction.class))
				.anyMatch((action) -> action.menu() == group))
			.toList();
		if (!entries.isEmpty()) {
			Div heading = new Div(getTranslation("frame.actions." + group));
			heading.addClassName("heading");
			UnorderedList list = list(entries, path);
			list.getElement().setAttribute("aria-label", heading.getText());
			this.pages.add(heading, list);
		}
	}

	private static boolean leadsTo(Stream<MenuEntry> entries, String path) {
		return entries.anyMatch((entry) -> path.equals(MenuPlace.page(entry).route()));
	}

	private void open(String labelKey, String summaryKey) {
		getContent().setAriaLabel(getTranslation(labelKey));
		this.fold.setSummaryText(getTranslation(summaryKey));
		this.fold.getElement().executeJs("this.open = matchMedia('(min-width: 901px)').matches");
	}

	private static UnorderedList list(List<MenuEntry> entries, String path) {
		UnorderedList list = new UnorderedList();
		entries.forEach((entry) -> list.add(new ListItem(link(entry, path))));
		return list;
	}

	private static Anchor link(MenuEntry entry, String path) {
		Anchor link = MenuPlace.link(entry);
		String route = MenuPlace.page(entry).route();
		if (path.equals(route)) {
			link.getElement().setAttribute("aria-current", "page");
		}
		else if (path.startsWith(route + "/")) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
