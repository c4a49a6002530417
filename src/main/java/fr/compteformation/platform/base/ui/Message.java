package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A message that stays on the page, announced to screen readers when it appears.
 */
public class Message extends Composite<Div> {

	/** What a message is about; each tone has its colour and its icon. */
	public enum Tone {

		GOOD, BAD, HINT

	}

	public Message(Tone tone, String text) {
		Paragraph line = new Paragraph(text);
		getContent().addClassNames("note", tone.name().toLowerCase(java.util.Locale.ROOT));
		getContent().getElement().setAttribute("role", (tone == Tone.BAD) ? "alert" : "status");
		getContent().add(line);
	}

}
