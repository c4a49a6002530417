package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays on the page; screen readers announce it when it appears. */
public class Message extends Composite<Div> {

	/** The kind of message; each has its colour and icon. */
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
