package fr.compteformation.people.identityproof.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The progress of a proof of identity. */
public class ProgressSheet extends Composite<Section> {

	private final OrderedList stages = new OrderedList();

	/**
	 * @param headline the next date or act, as a translated heading
	 * @param text what the person can expect
	 */
	public ProgressSheet(WayCard.Drawing drawing, String headline, String text) {
		Div said = new Div(new H2(headline), new Paragraph(text));
		Div head = new Div(drawing.draw(), said);
		head.addClassName("proof-progress-head");
		getContent().addClassNames("sheet", "proof-progress");
		getContent().add(head);
		this.stages.addClassName("stages");
	}

	/** Adds a stage that is completed. */
	public ProgressSheet done(String stage, String detail) {
		stage(stage, detail).addClassName("done");
		return this;
	}

	/** Adds the current stage. */
	public ProgressSheet current(String stage, String detail) {
		stage(stage, detail).getElement().setAttribute("aria-current", "step");
		return this;
	}

	/** Adds a stage to come. */
	public ProgressSheet later(String stage, String detail) {
		stage(stage, detail);
		return this;
	}

	/** Adds something below: a form, links or actions. */
	public ProgressSheet with(Component... parts) {
		getContent().add(parts);
		return this;
	}

	private ListItem stage(String title, String detail) {
		HtmlContainer name = new HtmlContainer("b");
		name.setText(title);
		ListItem stage = new ListItem(name, new Paragraph(detail));
		this.stages.add(stage);
		getContent().add(this.stages);
		return stage;
	}

}
