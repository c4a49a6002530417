package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

import fr.compteformation.platform.base.PagePath;

/**
 * The links of the navigation that are opened less often, behind one button.
 */
class MoreMenu extends Composite<Div> {

	private final Button button = new Button(getTranslation("frame.more"));

	private final UnorderedList list = new UnorderedList();

	private final Popover entries = new Popover();

	private int waiting;

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
		this.waiting = 0;
		this.button.setSuffixComponent(null);
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

	/**
	 * Shows how many things wait, beside their page if it is one of these, and in all.
	 */
	void count(PagePath page, int things) {
		this.list.getChildren()
			.flatMap(Component::getChildren)
			.filter((entry) -> entry instanceof Anchor link && link.getHref().equals(page.path()))
			.forEach((link) -> {
				((Anchor) link).add(new MenuNews(things));
				this.waiting += things;
				this.button.setSuffixComponent(new MenuNews(this.waiting));
			});
	}

}
