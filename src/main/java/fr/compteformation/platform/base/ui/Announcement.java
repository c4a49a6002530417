package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * Shows the result of an action. Takes the focus, because the button that had it may be
 * gone.
 */
public class Announcement extends Composite<Div> {

	public Announcement() {
		getContent().addClassName("stack");
		getContent().getElement().setAttribute("tabindex", "-1");
	}

	/** Replaces the previous message. */
	public void say(Message.Tone tone, String text, Component... more) {
		getContent().removeAll();
		getContent().add(new Message(tone, text));
		getContent().add(more);
		getContent().getElement().callJsFunction("focus");
	}

}
