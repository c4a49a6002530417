package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The links of the home page. */
final class HomeLinks {

	private HomeLinks() {
	}

	static Anchor button(String address, String key, String classes) {
		Anchor link = new Anchor(address);
		link.setText(link.getTranslation(key));
		link.addClassNames(classes.split(" "));
		return link;
	}

	static Div actions(Component... ways) {
		Div actions = new Div(ways);
		actions.addClassNames("actions", "near");
		return actions;
	}

}
