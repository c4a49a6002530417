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

	/**
	 * @param act the last part of the translation keys of the title and the confirmation
	 * @param count how many declarations it concerns; without any it cannot be confirmed
	 */
	BatchActForm(String act, int count, Component fields, String effect, SerializableRunnable onConfirm,
			SerializableRunnable onCancel) {
		this.title = new H2(getTranslation("backoffice.batch." + act));
		this.title.getElement().setAttribute("tabindex", "-1");
		Button confirm = new Button(getTranslation("backoffice.batch.confirm." + act, count),
				(click) -> onConfirm.run());
		confirm.setVisible(count > 0);
		Button cancel = new Button(getTranslation("action.cancel"), (click) -> onCancel.run());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Div actions = new Div(confirm, cancel);
		actions.addClassNames("actions", "near");
		getContent().addClassName("stack");
		getContent().add(this.title, fields, new Paragraph(effect), actions);
	}

	void focus() {
		this.title.getElement().callJsFunction("focus");
	}

}
