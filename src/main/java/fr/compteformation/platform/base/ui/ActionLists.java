package fr.compteformation.platform.base.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;

/** What one can do here: the actions of all pages, by list. */
public class ActionLists extends Composite<Nav> {

	private final AccessAnnotationChecker access = new AccessAnnotationChecker();

	/**
	 * @param labelKey the translation key of the name that screen readers hear
	 */
	public ActionLists(String labelKey) {
		getContent().addClassName("actions-of-all");
		getContent().setAriaLabel(getTranslation(labelKey));
	}

	/**
	 * Shows the actions.
	 * @param signedIn whether somebody is signed in, who sees only what they may open
	 */
	public void show(boolean signedIn) {
		clear();
		List<PortalRoutes.Action> actions = PortalRoutes.current()
			.actions()
			.filter((action) -> !signedIn || this.access.hasAccess(action.route().getNavigationTarget()))
			.toList();
		Arrays.stream(ActionMenu.values()).forEach((menu) -> show(menu, actions));
	}

	/** Shows none, until they are shown again. */
	void clear() {
		getContent().removeAll();
	}

	private void show(ActionMenu menu, List<PortalRoutes.Action> actions) {
		UnorderedList list = new UnorderedList();
		actions.stream()
			.filter((action) -> action.declared().menu() == menu)
			.forEach((action) -> list.add(new ListItem(link(action))));
		if (list.getComponentCount() > 0) {
			Div heading = new Div(getTranslation("frame.actions." + menu));
			heading.addClassName("heading");
			list.getElement().setAttribute("aria-label", heading.getText());
			getContent().add(new Div(heading, list));
		}
	}

	private Anchor link(PortalRoutes.Action action) {
		String page = action.declared().page().isEmpty() ? "/" + action.route().getTemplate()
				: action.declared().page();
		return new Anchor(page, getTranslation(action.declared().text()));
	}

}
