package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

/**
 * The user menu: the signed-in person’s name and the account links. A plain list behind a
 * button instead of a menu bar, so that links stay links.
 */
class NameMenu extends Composite<Div> implements HasStyle {

	private final Span name = new Span();

	private final UnorderedList list = new UnorderedList();

	private final ListItem leave;

	private final Popover entries = new Popover();

	NameMenu(SerializableRunnable signOut) {
		this.name.addClassName("name");
		Button person = new Button();
		person.getElement().appendChild(this.name.getElement());
		person.addClassName("unfolds");
		Button leave = new Button(getTranslation("frame.signOut"), (click) -> signOut.run());
		this.leave = new ListItem(leave);
		this.list.addClassName("entries");
		this.entries.setTarget(person);
		this.entries.setPosition(PopoverPosition.BOTTOM_END);
		this.entries.setAriaLabel(getTranslation("frame.account"));
		this.entries.add(this.list);
		getContent().add(person, this.entries);
	}

	void show(@Nullable SignedIn person) {
		this.entries.close();
		getContent().setVisible(person != null);
		this.name.setText((person != null) ? person.displayName() : "");
		this.list.removeAll();
		if (person != null) {
			MenuPlace.ACCOUNT.entries().forEach((entry) -> this.list.add(new ListItem(MenuPlace.link(entry))));
		}
		this.list.add(this.leave);
	}

}
