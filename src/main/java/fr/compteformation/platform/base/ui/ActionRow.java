package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * The actions for the content above, side by side; on a phone one below the other.
 */
public class ActionRow extends Composite<Div> {

	public ActionRow(Component... actions) {
		getContent().addClassName("actions");
		getContent().add(actions);
	}

	/** The same close to what it belongs to. */
	public static ActionRow near(Component... actions) {
		ActionRow row = new ActionRow(actions);
		row.getContent().addClassName("near");
		return row;
	}

}
