package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;

/**
 * A field that no person finds, neither by eye nor by keyboard nor by screen reader, and
 * that a robot fills in as it fills in every field.
 */
class Trap extends Composite<Div> {

	private final Input bait = new Input();

	Trap() {
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
