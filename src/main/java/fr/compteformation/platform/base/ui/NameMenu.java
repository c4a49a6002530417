package fr.compteformation.platform.base.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PagePath;

/**
 * The user menu: the signed-in person’s name and the account links. A plain list behind a
 * button instead of a menu bar, so that links stay links. Nobody else sees the pages that
 * its styles are for, and a stranger does not load them.
 */
@StyleSheet("assets/signed-in.css")
class NameMenu extends Composite<Div> implements HasStyle {

	private final Span name = new Span();

	private final Button button = new Button();

	private final Map<String, Anchor> links = new HashMap<>();

	private final UnorderedList list = new UnorderedList();

	private final ListItem leave;

	private final Popover entries = new Popover();

	NameMenu(SerializableRunnable signOut) {
		this.name.addClassName("name");
		this.button.getElement().appendChild(this.name.getElement());
		this.button.addClassName("unfolds");
		Button leave = new Button(getTranslation("frame.signOut"), (click) -> signOut.run());
		this.leave = new ListItem(leave);
		this.list.addClassName("entries");
		this.entries.setTarget(this.button);
		this.entries.setPosition(PopoverPosition.BOTTOM_END);
		this.entries.setAriaLabel(getTranslation("frame.account"));
		this.entries.add(this.list);
		getContent().add(this.button, this.entries);
	}

	void show(@Nullable SignedIn person) {
		this.entries.close();
		getContent().setVisible(person != null);
		this.name.setText((person != null) ? person.displayName() : "");
		this.button.getElement().removeAllChildren().appendChild(this.name.getElement());
		this.links.clear();
		this.list.removeAll();
		if (person != null) {
			MenuPlace.ACCOUNT.entries().forEach((entry) -> add(MenuPlace.page(entry), MenuPlace.link(entry)));
		}
		this.list.add(this.leave);
	}

	/** Shows how many things wait, beside the name and the entries. */
	void count(List<Awaiting> things) {
		if (!things.isEmpty()) {
			this.button.getElement().appendChild(new MenuNews(things.size()).getElement());
		}
		things.stream()
			.collect(Collectors.groupingBy((thing) -> thing.page().path(), Collectors.counting()))
			.forEach((page, count) -> Optional.ofNullable(this.links.get(page))
				.ifPresent((link) -> link.add(new MenuNews(count))));
	}

	private void add(PagePath page, Anchor link) {
		this.links.put(page.path(), link);
		this.list.add(new ListItem(link));
	}

}
