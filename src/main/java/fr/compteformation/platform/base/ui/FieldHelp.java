package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A short explanation that unfolds. Beside a field its handle is a question mark, and it
 * links to the answer of the help.
 */
public class FieldHelp extends Composite<NativeDetails> {

	/**
	 * @param handle the visible text of the handle
	 * @param text the explanation
	 */
	public FieldHelp(String handle, String text) {
		this(new Paragraph(text), new Span(handle));
	}

	private FieldHelp(Component text, Component... handle) {
		getContent().setSummary(handle);
		getContent().setContent(text);
		getContent().addClassName("help");
	}

	/** A field and its help, with a question mark on the right. */
	public static <F extends Component & HasLabel> Div beside(F field, FieldTopic topic) {
		return beside(field, field.getLabel(), topic);
	}

	/**
	 * Fields and their help, with a question mark on the right.
	 * @param name what the question mark is about
	 */
	public static Div beside(Component fields, String name, FieldTopic topic) {
		Span mark = new Span("?");
		mark.addClassName("mark");
		mark.getElement().setAttribute("aria-hidden", "true");
		Span spoken = new Span(fields.getTranslation("field.help", name));
		spoken.addClassName("visually-hidden");
		// The form stays open with what was typed.
		Anchor more = new Anchor(topic.address(), fields.getTranslation("field.help.more"), AnchorTarget.BLANK);
		Div text = new Div(new Paragraph(fields.getTranslation(topic.textKey())), new Paragraph(more));
		Div pair = new Div(fields, new FieldHelp(text, mark, spoken));
		pair.addClassName("helped");
		return pair;
	}

}
