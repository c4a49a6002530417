package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A plain HTML form, so that password managers recognise it.
 */
abstract class PostedForm extends Composite<HtmlContainer> {

	/**
	 * @param address where the form is posted
	 * @param submitKey the translation key of the button
	 * @param fields the fields, identified by their {@code name} attribute
	 */
	final void arrange(String address, String submitKey, Component... fields) {
		NativeButton submit = new NativeButton(getTranslation(submitKey));
		submit.getElement().setAttribute("type", "submit");
		submit.addClassName("btn");
		getElement().setAttribute("method", "post").setAttribute("action", address.substring(1));
		getContent().addClassName("stack");
		getContent().add(fields);
		getContent().add(submit);
	}

	@Override
	protected HtmlContainer initContent() {
		return new HtmlContainer("form");
	}

}
