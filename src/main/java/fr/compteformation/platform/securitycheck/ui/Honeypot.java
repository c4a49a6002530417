package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;

/**
 * A honeypot field: hidden from people, keyboards and screen readers, but filled in by
 * robots.
 */
class Honeypot extends Composite<Div> {

	private final Input bait = new Input();

	Honeypot() {
		getContent().addClassName("aside");
		getContent().getElement().setAttribute("aria-hidden", "true");
		this.bait.getElement()
			.setAttribute("name", "site")
			.setAttribute("tabindex", "-1")
			.setAttribute("autocomplete", "off");
		getContent().add(this.bait);
	}

	String content() {
		return this.bait.getValue();
	}

	void clear() {
		this.bait.clear();
	}

}
