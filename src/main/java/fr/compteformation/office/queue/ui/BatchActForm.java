package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** The form of one act: its fields, its effect, and the confirmation. */
class BatchActForm extends Composite<Div> {

	private final H2 title;

	private final Button act;

	/**
	 * @param confirm the text of the button that confirms
	 */
	BatchActForm(String title, Component fields, String effect, String confirm, SerializableRunnable onConfirm,
			SerializableRunnable onCancel) {
		this.title = new H2(title);
		this.title.getElement().setAttribute("tabindex", "-1");
		this.act = new Button(confirm, (click) -> onConfirm.run());
		Button cancel = new Button(getTranslation("backoffice.batch.cancel"), (click) -> onCancel.run());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Div actions = new Div(this.act, cancel);
		actions.addClassNames("actions", "near");
		getContent().addClassName("stack");
		getContent().add(this.title, fields, new Paragraph(effect), actions);
	}

	/** Whether there is something to confirm. */
	void allow(boolean allowed) {
		this.act.setVisible(allowed);
	}

	void focus() {
		this.title.getElement().callJsFunction("focus");
	}

}
