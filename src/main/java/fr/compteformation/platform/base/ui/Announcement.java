package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * Where a page says what came of an act. It takes the focus, because the button that had
 * it may be gone.
 */
public class Announcement extends Composite<Div> {

	public Announcement() {
		getContent().addClassName("stack");
		getContent().getElement().setAttribute("tabindex", "-1");
	}

	/** Says this instead of what was said before. */
	public void say(Message.Tone tone, String text, Component... more) {
		getContent().removeAll();
		getContent().add(new Message(tone, text));
		getContent().add(more);
		getContent().getElement().callJsFunction("focus");
	}

}
