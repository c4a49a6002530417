package fr.compteformation.office.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A plain form that the browser itself sends, so that password managers recognise it.
 */
abstract class PostedForm extends Composite<HtmlContainer> {

	/**
	 * @param address where it is sent
	 * @param submitKey the translation on its button
	 * @param fields what is sent, by their attribute {@code name}
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
