package fr.compteformation.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

/**
 * The signed-in person’s name, and behind it what concerns their account. A plain list
 * behind a button rather than a menu bar: links stay links.
 */
class NameMenu extends Composite<Div> implements HasStyle {

	private final Span name = new Span();

	private final Popover entries = new Popover();

	NameMenu(SerializableRunnable signOut) {
		this.name.addClassName("name");
		Button person = new Button();
		person.getElement().appendChild(this.name.getElement());
		person.addClassName("unfolds");
		Button leave = new Button(getTranslation("frame.signOut"), (click) -> signOut.run());
		UnorderedList list = new UnorderedList(item("/mon-profil/mot-de-passe", "frame.changePassword"),
				item("/mes-droits/historique", "frame.history"), new ListItem(leave));
		list.addClassName("entries");
		this.entries.setTarget(person);
		this.entries.setPosition(PopoverPosition.BOTTOM_END);
		this.entries.setAriaLabel(getTranslation("frame.account"));
		this.entries.add(list);
		getContent().add(person, this.entries);
	}

	void show(@Nullable SignedIn person) {
		this.entries.close();
		getContent().setVisible(person != null);
		this.name.setText((person != null) ? person.displayName() : "");
	}

	private ListItem item(String address, String key) {
		return new ListItem(new Anchor(address, getTranslation(key)));
	}

}
