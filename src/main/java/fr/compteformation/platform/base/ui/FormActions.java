package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.base.PagePath;

/**
 * The end of a form: “cancel” far left, the main action last; on a phone the main action
 * on top, all as wide as the form.
 */
public class FormActions extends Composite<Div> {

	/**
	 * @param cancelled where “cancel” leads
	 * @param actions the main action last
	 */
	public FormActions(PagePath cancelled, Component... actions) {
		Anchor cancel = new Anchor(cancelled.path(), getTranslation("action.cancel"));
		cancel.addClassNames("btn", "plain");
		getContent().addClassName("actions");
		getContent().add(cancel);
		getContent().add(actions);
	}

}
