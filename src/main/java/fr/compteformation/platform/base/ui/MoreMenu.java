package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * The links of the navigation that are opened less often, behind one button.
 */
class MoreMenu extends Composite<Div> {

	private final Button button = new Button(getTranslation("frame.more"));

	private final UnorderedList list = new UnorderedList();

	private final Popover entries = new Popover();

	MoreMenu() {
		this.button.addClassNames("unfolds");
		this.list.addClassName("entries");
		this.entries.setTarget(this.button);
		this.entries.setPosition(PopoverPosition.BOTTOM_START);
		this.entries.setAriaLabel(getTranslation("frame.more"));
		this.entries.add(this.list);
		getContent().addClassName("more");
		getContent().add(this.button, this.entries);
	}

	/** Replaces the links. */
	void show(List<Anchor> links) {
		this.entries.close();
		this.list.removeAll();
		links.forEach((link) -> this.list.add(new ListItem(link)));
		boolean current = links.stream().anyMatch((link) -> link.getElement().hasAttribute("aria-current"));
		if (current) {
			this.button.getElement().setAttribute("aria-current", "true");
		}
		else {
			this.button.getElement().removeAttribute("aria-current");
		}
	}

}
