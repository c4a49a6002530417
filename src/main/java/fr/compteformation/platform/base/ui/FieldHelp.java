package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A short explanation that unfolds. Beside a field its handle is a question mark.
 */
public class FieldHelp extends Composite<NativeDetails> {

	/**
	 * @param handle the visible text of the handle
	 * @param text the explanation
	 */
	public FieldHelp(String handle, String text) {
		this(text, new Span(handle));
	}

	private FieldHelp(String text, Component... handle) {
		getContent().setSummary(handle);
		getContent().setContent(new Paragraph(text));
		getContent().addClassName("help");
	}

	/** A field and its help, with a question mark on the right. */
	public static <F extends Component & HasLabel> Div beside(F field, String text) {
		Span mark = new Span("?");
		mark.addClassName("mark");
		mark.getElement().setAttribute("aria-hidden", "true");
		Span name = new Span(field.getTranslation("field.help", field.getLabel()));
		name.addClassName("visually-hidden");
		Div pair = new Div(field, new FieldHelp(text, mark, name));
		pair.addClassName("helped");
		return pair;
	}

}
